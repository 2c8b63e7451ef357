// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_VI_HPP
#define PITH_LANG_VI_HPP

// Vietnamese: 640 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct vi_data {
  static constexpr const char* code = "vi";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "và là của những các trong với đó tôi ở thì này nhưng phải để từ như bị mà trên đây tại họ vì cả gì nào "
      "rồi nếu ai nên ấy mọi thế bằng vậy nó hay nay do mấy mỗi chính sao ta rằng bởi đâu kia tự chúng hoặc "
      "giữa vài đấy tận hắn chứ dù tui song tuy lẫn mày một nọ nhé chút đôi hề hễ dẫu muôn mô rùi tao tức "
      "không có được cho đã đang sẽ rất cũng chỉ còn lại ra vào lên xuống về sau trước khi nhiều thêm qua "
      "theo");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "tp ts ths gs pgs tx th.s",
      "",
      "số",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using vi = language_of<detail::vi_data>;
}

PITH_NAMESPACE_END

#endif

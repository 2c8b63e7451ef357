// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_TH_HPP
#define PITH_LANG_TH_HPP

// Thai: 384 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct th_data {
  static constexpr const char* code = "th";
  static constexpr script writing = script::thai;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<128>(
      "ที่ ของ และ ใน เป็น ได้ จะ ว่า มา ไม่ นี้ แต่ ให้ กับ จาก มี การ ก็ ไป โดย กัน อยู่ ซึ่ง นั้น หรือ ถึง "
      "ต้อง แล้ว ถูก เขา เธอ เรา ฉัน คน ยัง ต่อ เพื่อ เมื่อ หลัง ก่อน ทั้ง อีก บน ณ นะ ละ คะ ค่ะ ครับ จน สู่ "
      "แก่ ใคร ใด ไหน อะไร เพราะ ถ้า หาก แม้ ทุก บาง");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using th = language_of<detail::th_data>;
}

PITH_NAMESPACE_END

#endif

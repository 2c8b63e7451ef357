// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_ID_HPP
#define PITH_LANG_ID_HPP

// Indonesian: 807 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct id_data {
  static constexpr const char* code = "id";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<256>(
      "yang dan di pada dari dengan ini adalah untuk dalam sebagai oleh ia atau akan itu mereka ke tidak "
      "sebuah dapat telah seperti karena tersebut bahwa seorang setelah kepada para secara antara beberapa "
      "yaitu dia apakah bagi apa sampai serta tetapi bisa ketika sejak selama suatu kita semua sehingga sudah "
      "terhadap setiap tentang berbagai maka melalui selain hingga jika mana sebelum tanpa maupun menurut "
      "sekitar tak dimana engkau sedangkan sendiri tapi aku harus meskipun mungkin bila dirinya sebesar "
      "beserta diri ingin sedang siapakah walaupun akibat dibawah kamu mampu mengenai sebelah seluruh siapa "
      "ataupun bagaimanakah bukan demikian kalau pun sang saya ada lagi hanya juga lalu");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "dr drs ir h hj k.h s.h m.m kol jend tgl jl yth a.n",
      "pt tbk",
      "no hlm hal",
      "dll dsb dst");
  static constexpr char list[] =
      "nyalah nya lah kah kan an i";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 4);
  }
};

}  // namespace detail

namespace lang {
using id = language_of<detail::id_data>;
}

PITH_NAMESPACE_END

#endif

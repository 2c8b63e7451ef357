// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_BN_HPP
#define PITH_LANG_BN_HPP

// Bengali: 384 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct bn_data {
  static constexpr const char* code = "bn";
  static constexpr script writing = script::bengali;
  static constexpr unsigned char traits = detail::traits();
  static constexpr auto stops = make_stops<128>(
      "কি আমি তুমি তোমার আমার আমাদের একটা আমরা তার তোমাকে নাই পার কিছু কে কোন চায় জন্য তাকে তাদের তারপর "
      "তোমায় নিয়ে নেই পারি পারো যদি যে হবে এবং ও এই সেই এ না তিনি তারা করে হয় হয়ে হয়েছে ছিল ছিলেন এর "
      "থেকে সঙ্গে সাথে করা তা তাই কিন্তু বা আর অথবা মধ্যে পরে আগে উপর পর্যন্ত কাছে দিয়ে এক সব কোনো খুব শুধু "
      "যখন তখন যেমন তেমন এখন আছে নয় করেন করেছেন বলে ওই তো যা কেউ নিজের");
  static constexpr auto abbreviations = make_abbreviations<64>(
      "ড ডা মো মি",
      "",
      "",
      "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
using bn = language_of<detail::bn_data>;
}

PITH_NAMESPACE_END

#endif

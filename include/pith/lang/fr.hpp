// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_FR_HPP
#define PITH_LANG_FR_HPP

// French: 938 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct fr_data {
  static constexpr const char* code = "fr";
  static constexpr script writing = script::latin;
  static constexpr unsigned char traits = detail::traits(trait::elision);
  static constexpr auto stops = make_stops<256>(
      "de la l le et les à des d en du une un est pour dans a que par il au qui sur été ont ce ou avec qu se "
      "cette nous s sont son aux je chez être après comme mais si elle ces vous sa était ils ses y leur c "
      "entre avait avant dont pendant où votre on sous cela sans selon fut j contre lui jusqu leurs depuis "
      "soit avaient étaient sera vers ai quelques me notre quand dès nos aucun durant aurait avons cet car "
      "eux aucune étant elles laquelle devant puis ceci ceux lorsque m t n lorsqu puisqu");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "m mm mme mmes mlle mlles me mgr pr ste env éd p.ex c.-à-d",
      "bd av",
      "n art chap fig vol p pp t tél janv févr avr juil sept oct nov déc",
      "j.-c");
  static constexpr char list[] =
      "issements>iss issement>iss ements ement euses>eu elles>el eaux>eau euse>eu ives>if elle>el ées aux>al "
      "eux>eu ive>if ée és er ez é es s x e";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 3);
  }
};

}  // namespace detail

namespace lang {
using fr = language_of<detail::fr_data>;
}

PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_LANG_EL_HPP
#define PITH_LANG_EL_HPP

// Greek: 1037 bytes of tables.

#include <pith/language.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

struct el_data {
  static constexpr const char* code = "el";
  static constexpr script writing = script::greek;
  static constexpr unsigned char traits = detail::traits(trait::semicolon);
  static constexpr auto stops = make_stops<256>(
      "και να τησ το την η του για με των από που ότι ο οι στην σε θα τα τη είναι στο τουσ τισ τον δεν στη "
      "στισ αυτό κατά μασ μια ένα αυτή οποία ήταν αλλά στον στα προσ ενώ ή οποίο σασ μεταξύ μου μία μέχρι "
      "στουσ εάν ωστόσο αν όμωσ αυτά όταν αυτέσ οποίεσ προκειμένου οποίοσ ώστε εν όχι κάθε υπό ένασ μέσω μην "
      "πωσ χωρίσ αυτήσ αυτού είχαν μιασ διότι εμείσ ενόσ κάτι έναν απ υπέρ άλλεσ αυτών ούτε γι εναντίον "
      "επειδή άλλα άλλη άλλων αυτόν εκ οποίων είμαστε παρά κανείσ οποίοι αυτήν εξαιτίασ εφόσον κάποια");
  static constexpr auto abbreviations = make_abbreviations<128>(
      "κ κκ κα δρ π.χ δηλ βλ λ.χ αρ σελ τηλ χλμ καθ αγ ευρ δισ εκατ",
      "α.ε ε.π.ε",
      "αρ σελ άρθ κεφ παρ",
      "κ.λπ κλπ κ.α κ.ά π.χ. μ.χ μ.μ");
  static constexpr char list[] =
      "ματων>μα ματος>μα ήσεις>ηση ματα>μα ησης>ηση ουσ ούσ εισ είσ ων ών εσ έσ οσ όσ ου ού οι οί ησ ήσ ασ άσ "
      "ισ υσ α ά ε έ η ή ι ί ο ό ω ώ σ";
  static constexpr auto suffixes = make_suffixes<sizeof list + count_words_in(list)>(list);
  static size_t stem(unsigned char* w, size_t n) noexcept {
    return strip_suffix(w, n, suffixes.data, suffixes.last, 6);
  }
};

}  // namespace detail

namespace lang {
using el = language_of<detail::el_data>;
}

PITH_NAMESPACE_END

#endif

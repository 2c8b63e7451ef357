// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_PHRASE_WORDS_HPP
#define PITH_DETAIL_PHRASE_WORDS_HPP

#include <pith/version.hpp>

// Words that stand in no key phrase though they are no function words: common verbs whose endings do not show what they
// are, quantities and adverbs. Written folded, separated by spaces. Function words need not be here.

PITH_NAMESPACE_BEGIN
namespace detail {

// Of a language without a list. `slots` is a power of two above the number of its words.
template <class Data>
struct phrase_words {
  static constexpr size_t slots = 2;
  static constexpr char barred[] = "";
};

template <>
struct phrase_words<struct en_data> {
  static constexpr size_t slots = 512;
  static constexpr char barred[] =
      "said say says saying tell tells told according include includes included including make makes made making take "
      "takes taken taking took get gets getting got give gives given giving gave go goes going gone went come comes "
      "coming came see sees seen seeing saw know knows known knew think thinks thought find finds found put puts set "
      "sets let lets keep keeps kept leave leaves left begin begins began begun lead leads led bring brings brought "
      "hold holds held lose lost become becomes becoming became feel felt seem seems seemed want wants wanted need "
      "needs needed like use uses used using show shows showed shown showing meet meets met run runs ran write writes "
      "wrote spoke send sends sent pay pays paid win wins won stand stands stood fell grew rose allow allows help "
      "helps "
      "provide provides remain remains continue continues consider expect expects appear appears mean means meant "
      "yet even still well much many several various certain such however although though since whether either neither "
      "never always often ever already perhaps instead rather quite almost away back around along among across toward "
      "towards within without per via despite another every each least less lot lots amid amidst unlike ago "
      "last next new "
      "one two three four five six seven eight nine ten first second third monday tuesday wednesday thursday friday "
      "mr mrs ms significant important recent beyond together million billion percent cent saturday sunday today yesterday tomorrow";
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_PHRASE_WORDS_HPP
#define PITH_DETAIL_PHRASE_WORDS_HPP

#include <pith/version.hpp>

// Words that end no key phrase and are none alone, though they are no function words: adverbs, quantities, pronouns, days and
// common verbs whose endings do not show what they are. English ones stand in none at all; in other languages one may
// begin a phrase (plus riches, dois barcos). Written folded, separated by spaces. Function words need not be here.

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

template <>
struct phrase_words<struct fr_data> {
  static constexpr size_t slots = 256;
  static constexpr char barred[] =
      "plus moins très trop peu beaucoup assez aussi ainsi alors lors encore toujours jamais déjà souvent parfois "
      "bientôt maintenant aujourd hui hier demain ici là ailleurs partout presque plutôt surtout notamment "
      "seulement environ enfin ensuite tard tôt loin afin outre malgré parmi hors celle celui celles chaque "
      "plusieurs certains certaines autre autres même mêmes tel telle tels telles tout toute tous toutes rien quel "
      "quelle quels quelles lequel deux trois quatre cinq six sept huit neuf dix premier première dernier dernière "
      "derniers dernières prochain prochaine lundi mardi mercredi jeudi vendredi samedi dimanche avoir faire fait "
      "font dire dit peut peuvent pouvoir doit doivent veut va vont vient mettre faut";
};

template <>
struct phrase_words<struct pt_data> {
  static constexpr size_t slots = 256;
  static constexpr char barred[] =
      "menos muita pouco pouca poucos poucas tão tanto tantos bem mal ainda sempre nunca jamais só apenas agora "
      "hoje ontem amanhã aqui ali lá aí cá então assim depois antes logo talvez quase enquanto porém contudo pois "
      "todas algo algum alguma nenhum nenhuma mesmo mesma próprio própria tal tais vários certo certa qual quais "
      "cujo cuja dele dela deles delas nele nela estes estas esses essas aquele aquela nós dois duas três quatro "
      "cinco seis sete oito nove dez mil primeiro primeira segunda terça quarta quinta sexta sábado domingo último "
      "última últimos últimas próximo próxima ter haver há tem têm tinha tenha pode podem deve devem quer faz fazer "
      "diz dizer disse";
};

template <>
struct phrase_words<struct es_data> {
  static constexpr size_t slots = 256;
  static constexpr char barred[] =
      "menos mucho mucha poco poca pocos pocas tan tanto tantos bien mal aún aun todavía siempre nunca jamás "
      "también tampoco solo sólo ahora hoy ayer mañana aquí allí ahí entonces después luego quizá quizás casi pues "
      "algo algún alguno alguna algunas ningún ninguno ninguna mismo misma propio propia tal tales cierto cierta "
      "quienes cuyo cuya esas aquel aquella dos tres cuatro cinco seis siete ocho nueve diez mil primer primero "
      "primera segundo segunda último última últimos últimas próximo próxima lunes martes miércoles jueves viernes "
      "sábado domingo estar haber hay era tiene tienen va van debe deben quiere hace hacer hizo dice decir dijo";
};

template <>
struct phrase_words<struct it_data> {
  static constexpr size_t slots = 256;
  static constexpr char barred[] =
      "più meno molto molta molti molte poco poca pochi poche tanto tanti troppo bene male già ancora sempre mai "
      "anche solo soltanto ora oggi ieri domani qui qua lì là allora così poi prima forse quasi però quindi dunque "
      "infatti invece ognuno tutta alcuno alcuna alcuni alcune nessun nessuno nessuna altro altra altri altre "
      "stesso stessa stessi stesse proprio propria tale tali vari varie certo certa quali quella quelli quelle quei "
      "ciò noi due tre quattro cinque sei sette otto nove dieci mila primo secondo ultimo ultima ultimi ultime "
      "prossimo prossima lunedì martedì mercoledì giovedì venerdì sabato domenica avere stato fa fanno fare dice "
      "dire detto devono vuole va vanno vengono";
};

}  // namespace detail
PITH_NAMESPACE_END

#endif

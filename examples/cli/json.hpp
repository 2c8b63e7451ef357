// SPDX-License-Identifier: MIT
// JSON as both programs write it: strings, numbers, sentences and units, appended to a string.
#ifndef PITH_EXAMPLES_JSON_HPP
#define PITH_EXAMPLES_JSON_HPP

#include <pith.hpp>

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

inline void append_number(std::string& out, std::size_t n) {
  char digits[20];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, n).ptr);
}

// A JSON string. Always valid UTF-8: of invalid bytes each maximal subpart is written as U+FFFD.
inline void append_string(std::string& out, std::string_view s) {
  out += '"';
  size_t done = 0;  // bytes of s that are written
  for (size_t i = 0; i < s.size();) {
    const auto c = static_cast<unsigned char>(s[i]);
    if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
      ++i;
      continue;
    }
    const pith::code_point p = pith::decode(s, i);
    if (c >= 0x80 && p.value != 0xFFFD) {
      i += p.size;
      continue;
    }
    out.append(s, done, i - done);
    done = i += p.size;
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (c < 0x20) {
          out += "\\u00";
          out += c < 0x10 ? '0' : '1';
          out += "0123456789abcdef"[c & 15];
        } else {
          out += "\xEF\xBF\xBD";
        }
    }
  }
  out.append(s, done, s.size() - done);
  out += '"';
}

inline const char* name_of(pith::unit_kind k) {
  switch (k) {
    case pith::unit_kind::sentence: return "sentence";
    case pith::unit_kind::heading: return "heading";
    case pith::unit_kind::boilerplate: return "boilerplate";
  }
  return "";
}

// What sentences and units have in common, without the closing brace. `shift` is added to the offsets; rank 0 is null.
inline void append_place(std::string& out, size_t article, size_t begin, size_t end, size_t shift,
                         std::string_view text, std::size_t score, std::size_t rank) {
  out += "{\"article\":";
  append_number(out, article);
  out += ",\"begin\":";
  append_number(out, begin + shift);
  out += ",\"end\":";
  append_number(out, end + shift);
  out += ",\"text\":";
  append_string(out, text);
  out += ",\"score\":";
  append_number(out, score);
  out += ",\"rank\":";
  if (rank)
    append_number(out, rank);
  else
    out += "null";
}

// [item, item, ...] of what append(item) writes.
template <class Items, class Append>
void append_array(std::string& out, const Items& items, Append append) {
  out += '[';
  bool first = true;
  for (const auto& item : items) {
    if (!first) out += ',';
    first = false;
    append(item);
  }
  out += ']';
}

// What is told of sentences and units beside their place.
struct shown {
  bool support = false;  // the articles that say the same
  bool theme = false;    // its index, or null
};

inline void append_theme(std::string& out, size_t theme) {
  out += ",\"theme\":";
  if (theme == pith::no_theme)
    out += "null";
  else
    append_number(out, theme);
}

inline void append_sentence(std::string& out, const pith::sentence& s, size_t article, size_t shift, shown what) {
  append_place(out, article, s.begin, s.end, shift, s.text, s.score, s.rank);
  if (s.cut) out += ",\"cut\":true";
  if (what.support) {
    out += ",\"support\":";
    append_array(out, s.support, [&](size_t a) { append_number(out, a); });
  }
  if (what.theme) append_theme(out, s.theme);
  out += '}';
}

inline void append_unit(std::string& out, const pith::ranked_unit& u, size_t article, std::string_view text,
                        size_t shift, shown what) {
  append_place(out, article, u.begin, u.end, shift, text, u.score, u.rank);
  out += ",\"kind\":\"";
  out += name_of(u.kind);
  out += '"';
  if (what.theme) append_theme(out, u.theme);
  out += '}';
}

// ,"keyphrases":[{"text","score"},...]
template <class Phrases>
void append_keyphrases(std::string& out, const Phrases& phrases) {
  out += ",\"keyphrases\":";
  append_array(out, phrases, [&](const pith::phrase& p) {
    out += "{\"text\":";
    append_string(out, p.text);
    out += ",\"score\":";
    append_number(out, p.score);
    out += '}';
  });
}

// ,"themes":[...], whose sentences append(sentence) writes.
template <class Append>
void append_themes(std::string& out, const pith::summary& s, Append append) {
  out += ",\"themes\":";
  append_array(out, s.themes, [&](const pith::theme_summary& t) {
    out += "{\"label\":";
    append_string(out, t.label);
    out += ",\"weight\":";
    append_number(out, t.weight);
    out += ",\"articles\":";
    append_array(out, t.articles, [&](const pith::theme_source& a) { append_number(out, a.article); });
    out += ",\"sentences\":";
    append_number(out, t.sentence_count);
    append_keyphrases(out, t.keyphrases);
    out += ",\"summary\":";
    append_array(out, t.sentences, append);
    out += '}';
  });
}

// ,"explain":{...} of a sentence. `shift(article)` is added to the offsets of that article.
template <class Shift>
void append_reasons(std::string& out, const pith::sentence& s, Shift shift) {
  out += ",\"explain\":{\"position\":";
  append_number(out, s.position);
  out += ",\"of\":";
  append_number(out, s.of);
  const auto list = [&](const char* key, pith::reason_kind kind) {
    std::vector<const pith::reason_text*> some;
    for (const auto& r : s.reasons)
      if (r.kind == kind) some.push_back(&r);
    out += std::string(",\"") + key + "\":";
    append_array(out, some, [&](const pith::reason_text* r) {
      out += "{\"article\":";
      append_number(out, r->article);
      out += ",\"begin\":";
      append_number(out, r->begin + shift(r->article));
      out += ",\"end\":";
      append_number(out, r->end + shift(r->article));
      out += ",\"text\":";
      append_string(out, r->text);
      out += ",\"weight\":";
      append_number(out, r->weight);
      out += '}';
    });
  };
  list("covers", pith::reason_kind::covers);
  list("votes", pith::reason_kind::vote);
  list("repeats", pith::reason_kind::repeat);
  out += '}';
}

// "explain":{...} of a summary.
inline void append_noticed(std::string& out, const pith::noticed& n) {
  out += "\"explain\":{\"articles\":";
  append_number(out, n.articles);
  out += ",\"sentences\":";
  append_number(out, n.sentences);
  out += ",\"backward\":";
  append_number(out, n.backward);
  out += ",\"lead\":";
  append_number(out, n.lead);
  out += ",\"words_share\":";
  append_number(out, n.words_share);
  out += ",\"sharpness\":";
  append_number(out, n.sharpness);
  out += '}';
}

}  // namespace cli

#endif

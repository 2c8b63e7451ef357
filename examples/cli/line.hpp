// SPDX-License-Identifier: MIT
// One line of pith-batch: a JSON object in, a JSON object out.
#ifndef PITH_EXAMPLES_LINE_HPP
#define PITH_EXAMPLES_LINE_HPP

#include "json.hpp"
#include "options.hpp"

#include <nlohmann/json.hpp>
#include <pith.hpp>

#include <charconv>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

// --- repair ----------------------------------------------------------------------------------------------------------

// The value of the escape \uXXXX at s[at]; above 0xFFFF: there is none.
inline std::uint32_t unicode_escape(std::string_view s, size_t at) {
  constexpr std::uint32_t none = 0x10000;
  if (at + 6 > s.size() || s[at] != '\\' || s[at + 1] != 'u') return none;
  std::uint32_t value = 0;
  const char* const last = s.data() + at + 6;
  const auto result = std::from_chars(s.data() + at + 2, last, value, 16);
  return result.ec == std::errc() && result.ptr == last ? value : none;
}

// A line with U+FFFD in place of what no JSON parser takes but the world writes: bytes that are no UTF-8 (one for each
// maximal subpart) and escaped surrogates without their other half. Everything else stays.
inline std::string repaired(std::string_view line) {
  std::string out;
  out.reserve(line.size() + 16);
  for (size_t i = 0; i < line.size();) {
    const pith::code_point p = pith::decode(line, i);
    size_t size = p.size;
    bool replace = p.value == 0xFFFD;
    if (p.value == '\\') {
      const auto is_high = [](std::uint32_t u) { return u >= 0xD800 && u < 0xDC00; };
      const auto is_low = [](std::uint32_t u) { return u >= 0xDC00 && u < 0xE000; };
      const std::uint32_t unit = unicode_escape(line, i);
      size = unit > 0xFFFF ? 2 : 6;
      if (is_high(unit) && is_low(unicode_escape(line, i + 6)))
        size = 12;
      else
        replace = is_high(unit) || is_low(unit);
    }
    if (replace)
      out += "\xEF\xBF\xBD";
    else
      out += line.substr(i, size);
    i += size;
  }
  return out;
}

// --- the id ----------------------------------------------------------------------------------------------------------

// The bytes of the value of the last key "id" of a JSON object, so that it is echoed as it came: 1.10, 1e3 and numbers of
// thirty digits too. `object` is one that the parser has taken; empty where there is no such key.
inline std::string_view id_bytes(std::string_view object) {
  std::string_view id;
  size_t depth = 0, value = 0;  // where the value begins whose key was "id"; 0: there is none
  const auto end_value = [&](size_t end) {
    if (!value) return;
    while (std::string_view(" \t\r\n").find(object[value]) != std::string_view::npos) ++value;
    while (std::string_view(" \t\r\n").find(object[end - 1]) != std::string_view::npos) --end;
    id = object.substr(value, end - value);
    value = 0;
  };
  size_t string = 0, string_end = 0;  // the last string
  const auto escaped = [object](size_t quote) {
    size_t before = quote;
    while (object[before - 1] == '\\') --before;
    return (quote - before) % 2 != 0;
  };
  for (size_t i = 0; i < object.size(); ++i) {
    switch (object[i]) {
      case '"':
        string = i;
        do i = object.find('"', i + 1);
        while (escaped(i));
        string_end = i + 1;
        break;
      case ':':
        if (depth == 1 && object.substr(string, string_end - string) == "\"id\"") value = i + 1;
        break;
      case '{':
      case '[': ++depth; break;
      case '}':
      case ']':
        if (depth-- == 1) end_value(i);
        break;
      case ',':
        if (depth == 1) end_value(i);
        break;
      default: break;
    }
  }
  return id;
}

// --- the answer ------------------------------------------------------------------------------------------------------

// A line that cannot be answered; what() says why.
struct bad_line : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The text of a key; empty where it is missing or null. The view is into `object`.
inline std::string_view text_of(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_string()) throw bad_line('"' + std::string(key) + "\" is not a string");
  return found->get_ref<const std::string&>();
}

// Whether a key is true; it may be missing or null.
inline bool flag_of(const nlohmann::json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end() || found->is_null()) return false;
  if (!found->is_boolean()) throw bad_line('"' + std::string(key) + "\" is neither true nor false");
  return found->get<bool>();
}

inline pith::document document_of(const nlohmann::json& object) {
  if (!object.is_object()) throw bad_line("a document is not an object");
  if (!object.contains("text")) throw bad_line("there is no \"text\"");
  return {text_of(object, "text"), text_of(object, "title")};
}

inline std::vector<pith::document> documents_of(const nlohmann::json& request) {
  const auto several = request.find("documents");
  if (several == request.end()) {
    if (!request.contains("text")) throw bad_line("there is neither \"text\" nor \"documents\"");
    return {document_of(request)};
  }
  if (request.contains("text")) throw bad_line("there are both \"text\" and \"documents\"");
  if (!several->is_array()) throw bad_line("\"documents\" is not an array");
  std::vector<pith::document> documents;
  documents.reserve(several->size());
  for (const nlohmann::json& d : *several) documents.push_back(document_of(d));
  return documents;
}

// The texts under a key that the reader has read before.
inline std::vector<pith::document> known_of(const nlohmann::json& request) {
  std::vector<pith::document> documents;
  const auto known = request.find("known");
  if (known == request.end() || known->is_null()) return documents;
  if (!known->is_array()) throw bad_line("\"known\" is not an array");
  for (const nlohmann::json& d : *known) documents.push_back(document_of(d));
  return documents;
}

inline void append_answer(std::string& out, std::string_view id, const nlohmann::json& request, const options& o) {
  const std::vector<pith::document> documents = documents_of(request);
  pith::settings settings = o.settings;
  if (const auto focus = text_of(request, "focus"); !focus.empty()) settings.focus = focus;
  if (const auto lang = text_of(request, "lang"); !lang.empty()) settings.language = lang;
  settings.known = known_of(request);
  settings.explain = settings.explain || flag_of(request, "explain");
  settings.support = documents.size() > 1;
  const shown what{settings.support, o.wants_themes()};
  const pith::budget budget = o.budget_or_sentences(documents.size() > 1 ? 5 : 3);
  const pith::summary s = pith::summarize(documents, budget, settings);
  if (!s) throw bad_line(reason(s.code));
  out += "{\"id\":";
  out += id.empty() ? "null" : id;
  out += ",\"summary\":";
  append_string(out, s.str());
  const auto append = [&](const pith::sentence& x) {
    append_sentence(out, x, x.article, 0, what);
    if (!x.of) return;  // not explained
    out.pop_back();
    append_reasons(out, x, [](size_t) { return size_t{0}; });
    out += '}';
  };
  out += ",\"sentences\":";
  append_array(out, s.sentences, append);
  if (!s.focused) out += ",\"focused\":false";
  if (settings.explain) append_noticed(out += ',', s.found);
  if (settings.keyphrases) append_keyphrases(out, s.keyphrases);
  if (what.theme) append_themes(out, s, append);
  if (settings.list_units) {
    out += ",\"units\":";
    append_array(out, s.units, [&](const pith::ranked_unit& u) {
      append_unit(out, u, u.article, documents[u.article].text.substr(u.begin, u.end - u.begin), 0, what);
    });
  }
  out += "}\n";
}

inline void append_error(std::string& out, std::string_view id, std::uint64_t line_number, std::string_view why) {
  if (id.empty()) {
    out += "{\"line\":";
    append_number(out, line_number);
  } else {
    out += "{\"id\":";
    out += id;
  }
  out += ",\"error\":";
  append_string(out, why);
  out += "}\n";
}

// Appends the answer to one line, always a line itself; nothing for a blank one. Returns false where it is an error.
inline bool answer_line(std::string& out, std::string_view line, std::uint64_t line_number, const options& o) {
  if (line.find_first_not_of(" \t\r") == line.npos) return true;
  const size_t before = out.size();
  std::string repaired_line, written_id;
  std::string_view id;
  const auto fail = [&](std::string_view why) {
    out.resize(before);
    append_error(out, id, line_number, why);
    return false;
  };
  try {
    if (line.size() > o.max_line) return fail("the line is longer than " + std::to_string(o.max_line) + " bytes");
    if (line.find('\0') != line.npos) return fail("a byte of value 0 is in the line");  // where the parser would stop
    nlohmann::json request = nlohmann::json::parse(line, nullptr, false);
    if (request.is_discarded()) {
      repaired_line = repaired(line);
      line = repaired_line;
      request = nlohmann::json::parse(line);
    }
    if (!request.is_object()) return fail("not an object");
    id = id_bytes(line);
    if (id.empty() && request.contains("id")) id = written_id = request["id"].dump();  // a key written with escapes
    append_answer(out, id, request, o);
    return true;
  } catch (const nlohmann::json::exception& e) {  // "[json.exception.parse_error.101] parse error at ..."
    const std::string_view what = e.what();
    return fail(what.substr(what.find("] ") + 2));
  } catch (const std::exception& e) {
    return fail(e.what());
  }
}

}  // namespace cli

#endif

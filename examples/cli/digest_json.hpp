// SPDX-License-Identifier: MIT
// A digest as one JSON object on one line. A key stands there when what it holds was asked for.
#ifndef PITH_EXAMPLES_DIGEST_JSON_HPP
#define PITH_EXAMPLES_DIGEST_JSON_HPP

#include "digest.hpp"
#include "json.hpp"
#include "options.hpp"

#include <string>

namespace cli {

// Offsets count from the start of the file, a byte order mark included.
inline std::string write_json(const digest& d, const options& o) {
  const auto shift = [&](size_t article) { return d.files[article].skipped; };
  std::string out = "{\"pith\":\"" PITH_VERSION_STRING "\",\"articles\":";
  const auto append = [&](const pith::sentence& s, shown what) {
    append_sentence(out, s, s.article, shift(s.article), what);
    if (!s.of) return;  // not explained
    out.pop_back();
    append_reasons(out, s, shift);
    out += '}';
  };
  size_t i = 0;
  append_array(out, d.files, [&](const article_file& file) {
    const pith::facts& facts = d.facts_of(i);
    out += "{\"file\":";
    append_string(out, file.name);
    out += ",\"title\":";
    if (facts.title.empty())
      out += "null";
    else
      append_string(out, facts.title);
    out += ",\"language\":";
    append_string(out, facts.language);
    out += ",\"bytes\":";
    append_number(out, file.bytes.size());
    out += ",\"sentences\":";
    append_number(out, facts.sentences);
    if (!d.each.empty()) {
      const pith::summary& own = d.each[i];
      if (!own.focused) out += ",\"focused\":false";
      out += ",\"summary\":";
      append_array(out, own.sentences, [&](const pith::sentence& s) { append(s, {}); });
      if (o.settings.explain) append_noticed(out += ',', own.found);
      if (o.settings.keyphrases) append_keyphrases(out, own.keyphrases);
    }
    if (o.settings.list_units) {
      out += ",\"units\":";
      append_array(out, d.units(i), [&](const pith::ranked_unit& u) {
        append_unit(out, u, i, d.text(i, u), file.skipped, {false, d.has_themes});
      });
    }
    out += '}';
    ++i;
  });
  if (d.together) {
    const auto append_shared = [&](const pith::sentence& s) { append(s, {true, d.has_themes}); };
    out += ",\"together\":{";
    if (!d.together->focused) out += "\"focused\":false,";
    out += "\"summary\":";
    append_array(out, d.together->sentences, append_shared);
    if (o.settings.explain) append_noticed(out += ',', d.together->found);
    if (o.settings.keyphrases) append_keyphrases(out, d.together->keyphrases);
    if (d.has_themes) append_themes(out, *d.together, append_shared);
    out += '}';
  }
  return out + "}\n";
}

}  // namespace cli

#endif

// SPDX-License-Identifier: MIT
#ifndef PITH_HPP
#define PITH_HPP

// pith: extractive summaries of one text or of many, in integers, in memory that the caller lends.
// This list is the table of contents. Data flows downwards: a header includes only headers above it.

// Ground
#include <pith/config.hpp>
#include <pith/version.hpp>
#include <pith/status.hpp>
#include <pith/buffer.hpp>
#include <pith/workspace.hpp>

// Text
#include <pith/utf8.hpp>
#include <pith/char_class.hpp>

// Words
#include <pith/language.hpp>
#include <pith/tokens.hpp>
#include <pith/lang/all.hpp>
#include <pith/terms.hpp>

// Units
#include <pith/sentences.hpp>
#include <pith/trim.hpp>
#include <pith/plain.hpp>
#include <pith/blocks.hpp>

// What a call may be told
#include <pith/budget.hpp>
#include <pith/options.hpp>

// Index and sentence graph
#include <pith/vocabulary.hpp>
#include <pith/corpus.hpp>
#include <pith/repeats.hpp>
#include <pith/weighting.hpp>
#include <pith/sentence_graph.hpp>

// Centrality
#include <pith/pagerank.hpp>
#include <pith/explicit_graph.hpp>
#include <pith/textrank.hpp>
#include <pith/centrality.hpp>

// Selection
#include <pith/concepts.hpp>
#include <pith/selection.hpp>
#include <pith/mmr.hpp>

// Summary
#include <pith/summary.hpp>
#include <pith/engine.hpp>
#include <pith/summarize.hpp>

// Phrases, and groups of sentences over many articles
#include <pith/keyphrases.hpp>
#include <pith/communities.hpp>
#include <pith/themes.hpp>
#include <pith/support.hpp>
#include <pith/explain.hpp>

// Strings and vectors, where there is a heap
#if PITH_STD
#include <pith/std.hpp>
#endif

#endif

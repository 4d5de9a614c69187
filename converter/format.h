// The row types of the format registries: what a reader and a writer are to the pipeline.
//
// The lists themselves stand in input/registry.h and formats/registry.h; a library user extends
// them by passing more rows. The option structs are the folders' own (input/options.h,
// formats/options.h): here they are only passed on.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "converter/byte_sink.h"
#include "converter/diagnostics.h"
#include "converter/environment.h"
#include "converter/explanation.h"
#include "converter/model/document.h"
#include "converter/model/source.h"

namespace offprint {

struct ReaderOptions;
struct WriterOptions;

struct ReadResult {
  Document document;
  Explanation explanation;
};

// A part of a format's language that its name can switch, as in "markdown-smart+footnotes". Names
// are lower case, those of pandoc where they mean the same.
struct FormatExtension {
  std::string_view name;         // "pipe_tables"
  std::string_view short_name;   // accepted too: "tables"; may be empty
  std::string_view description;  // a few words, for --list-extensions --verbose
  bool on = false;               // where the name does not switch it
};

// Names and extensions are lower case; unused places are empty. Extensions have no dot.
using Names = std::array<std::string_view, 4>;

struct ReaderRow {
  std::string_view name;
  Names aliases;
  Names extensions;
  std::string_view description;  // for --list-input-formats --verbose and messages
  ReadResult (*read)(const Sources& sources, std::uint32_t file, const ReaderOptions& options,
                     Diagnostics& diagnostics);
  // The extensions that the name can switch, and the function that switches one of them; null if
  // there are none.
  std::vector<FormatExtension> (*language_extensions)() = nullptr;
  void (*switch_extension)(ReaderOptions& options, std::string_view name, bool on) = nullptr;
  // It guesses what the source does not say, explains itself and takes corrections.
  bool infers = false;
};

// The passes that a writer may ask for, in the order in which they run
// (converter/transforms/passes.h).
enum class Pass : std::uint8_t {
  interpret_html,   // raw HTML is nodes, or reported
  limit_depth,      // no deeper than 64 blocks and 32 inlines
  promote_title,    // a lone leading level-1 section becomes the title
  supply_metadata,  // a title and a language are there
  load_resources,   // images and cover are bytes in Document::resources
  generate_ids,     // every section, heading and link target has a unique ASCII id
};

class PassSet {
 public:
  constexpr PassSet() = default;
  constexpr PassSet(std::initializer_list<Pass> passes) {
    for (const Pass pass : passes) bits_ |= bit(pass);
  }
  constexpr bool has(Pass pass) const { return (bits_ & bit(pass)) != 0; }
  constexpr PassSet without(Pass pass) const {
    PassSet rest = *this;
    rest.bits_ &= ~bit(pass);
    return rest;
  }
  friend constexpr bool operator==(PassSet a, PassSet b) { return a.bits_ == b.bits_; }

 private:
  static constexpr std::uint32_t bit(Pass pass) { return 1U << static_cast<unsigned>(pass); }
  std::uint32_t bits_ = 0;
};

struct WriterRow {
  std::string_view name;
  Names aliases;
  Names extensions;
  std::string_view media_type;
  std::string_view description;
  bool binary = false;
  PassSet (*passes)(const WriterOptions& options);
  // Throws Error when the output cannot be produced; losses go to `diagnostics`.
  void (*write)(const Document& document, const WriterOptions& options,
                const Environment& environment, ByteSink& sink, Diagnostics& diagnostics);
  // As for readers.
  std::vector<FormatExtension> (*language_extensions)() = nullptr;
  void (*switch_extension)(WriterOptions& options, std::string_view name, bool on) = nullptr;
};

// Returns the extensions that the name of a reader or writer can switch.
template <class Row>
std::vector<FormatExtension> extensions_of(const Row& row) {
  return row.language_extensions == nullptr ? std::vector<FormatExtension>()
                                            : row.language_extensions();
}

}  // namespace offprint

#include "converter/model/plain_text.h"
#include "converter/model/walk.h"
#include "converter/transforms/passes.h"
#include "converter/words.h"

namespace offprint {

namespace {

// Titles are repeated in places that cannot hold notes.
Inlines without_notes(Inlines title) {
  std::erase_if(title, [](const Inline& node) { return as<NoteReference>(node) != nullptr; });
  return title;
}

const Inlines* first_heading(const Document& document) {
  const Inlines* found = nullptr;
  const auto take = [&found](const Inlines& title) {
    if (found == nullptr && !plain_text(title).empty()) found = &title;
  };
  each_section(document, [&](const Section& section) { take(section.title); });
  if (found != nullptr) return found;
  each_block(document, [&](const Block& block) {
    if (const auto* heading = as<Heading>(block)) take(heading->title);
  });
  return found;
}

void supply_title(Document& document, const ConversionContext& context, Diagnostics& diagnostics) {
  Field<Inlines>& title = document.metadata.title;
  if (title && !plain_text(*title).empty()) return;
  Inlines supplied;
  std::string from = "the article has none";
  if (const Inlines* heading = first_heading(document)) {
    supplied = without_notes(*heading);
    from = "it is the first heading";
  } else if (!context.file_stem.empty()) {
    supplied = text_inlines(context.file_stem);
    from = "it is the file name";
  } else {
    const Field<Text>& language = document.metadata.language;
    supplied = text_inlines(Text(word(Word::untitled, language ? *language : "en")));
  }
  diagnostics.note("title-supplied", {},
                   "the title '" + plain_text(supplied) + "' was supplied: " + from,
                   Remedy::give_title);
  title = {};
  title.set(std::move(supplied), Origin::supplied);
}

void supply_language(Document& document, Diagnostics& diagnostics) {
  Field<Text>& language = document.metadata.language;
  if (language && !language->empty()) return;
  diagnostics.note("language-unknown", {}, "the language is not known; 'und' is written instead",
                   Remedy::give_language);
  language = {};
  language.set("und", Origin::supplied);
}

}  // namespace

void supply_metadata(Document& document, const ConversionContext& context,
                     Diagnostics& diagnostics) {
  supply_language(document, diagnostics);
  supply_title(document, context, diagnostics);
}

}  // namespace offprint

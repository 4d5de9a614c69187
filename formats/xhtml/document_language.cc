#include "formats/xhtml/document_language.h"

#include "formats/xhtml/language_tag.h"

namespace offprint {

std::string document_language(const Document& document, Diagnostics& diagnostics) {
  const Field<Text>& language = document.metadata.language;
  if (!language || language->empty()) return "und";
  if (is_language_tag(*language)) return *language;
  diagnostics.warning("language-tag", language.span(),
                      "'" + *language + "' is not a language tag; 'und' is written instead",
                      "language tags look like en, de-AT or zh-Hans (BCP 47)");
  return "und";
}

}  // namespace offprint

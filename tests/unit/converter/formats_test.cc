#include "converter/convert/formats.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "converter/cli/exit_code.h"
#include "converter/cli/format_lists.h"
#include "converter/cli/hint_text.h"
#include "converter/convert/content.h"
#include "converter/convert/nearest.h"
#include "converter/error.h"
#include "input/options.h"

namespace offprint {
namespace {

using testing::HasSubstr;
using testing::Not;

// Exit code and text of the error that `action` throws.
template <class Action>
std::pair<int, std::string> error_of(Action action) {
  try {
    action();
  } catch (const Error& error) {
    return {exit_code(error.kind()), std::string(error.what()) + " | " + hint_text(error.hint())};
  }
  return {0, ""};
}

TEST(Formats, NamesAndAliasesInAnyCase) {
  EXPECT_EQ(writer_named("epub").name, "epub");
  EXPECT_EQ(writer_named("EPUB3").name, "epub");
  EXPECT_EQ(writer_named("docbook5").name, "docbook");
  EXPECT_EQ(writer_named("plain").name, "text");
  EXPECT_EQ(reader_named("plain").name, "text");
}

TEST(Formats, UnknownNamesGetTheNearestAndTheList) {
  const auto [code, text] = error_of([] { writer_named("docbok"); });
  EXPECT_EQ(code, 22);
  EXPECT_THAT(text, HasSubstr("did you mean 'docbook'?"));
  EXPECT_THAT(text, HasSubstr("epub, docbook, markdown"));
  EXPECT_EQ(error_of([] { reader_named("docx"); }).first, 21);
}

TEST(Formats, ExtensionsOfAFormatAreSwitchedInTheOptions) {
  ReaderOptions options;
  EXPECT_EQ(reader_named("Markdown-autolinks+smart", options).name, "markdown");
  EXPECT_TRUE(options.markdown.on.has(Extension::smart));
  EXPECT_TRUE(options.markdown.off.has(Extension::autolink_bare_uris));
  EXPECT_EQ(reader_named("commonmark+pipe_tables-pipe_tables", options).name, "commonmark");
  EXPECT_FALSE(options.markdown.on.has(Extension::pipe_tables));
}

TEST(Formats, UnknownExtensionsOfAFormatAreNamed) {
  const auto [code, text] = error_of([] { reader_named("markdown+smart-pipe_tabels"); });
  EXPECT_EQ(code, 23);
  EXPECT_THAT(text, HasSubstr("'pipe_tabels'"));
  EXPECT_THAT(text, HasSubstr("did you mean 'pipe_tables'?"));
  EXPECT_EQ(error_of([] { writer_named("text+smart"); }).first, 23);
  EXPECT_EQ(error_of([] { writer_named("markdown+smart"); }).first, 23);
  EXPECT_THAT(error_of([] { writer_named("gfm-emoji"); }).second, HasSubstr("pipe_tables"));
  EXPECT_EQ(writer_named("markdown-smart-tables").name, "markdown");
  EXPECT_EQ(error_of([] { reader_named("nonsense+smart"); }).first, 21);
}

TEST(Formats, ListsOfExtensions) {
  const std::string markdown = extension_list("MD", false);
  EXPECT_THAT(markdown, HasSubstr("+pipe_tables\n"));
  EXPECT_THAT(markdown, HasSubstr("-smart\n"));
  EXPECT_THAT(extension_list("gfm", true), HasSubstr("-definition_lists "));
  EXPECT_THAT(extension_list("commonmark", false), Not(HasSubstr("+")));
  EXPECT_EQ(extension_list("text", false), "");
  EXPECT_EQ(extension_list("epub", false), "");
  EXPECT_EQ(error_of([] { extension_list("nonsense", false); }).first, 21);
}

TEST(Formats, OutputExtensionInAnyCase) {
  EXPECT_EQ(writer_for_path("a/b.c/Book.EPUB").name, "epub");
  EXPECT_EQ(writer_for_path("a.tar.md").name, "markdown");
  EXPECT_EQ(error_of([] { writer_for_path("a.b/c"); }).first, 22);
  EXPECT_EQ(error_of([] { writer_for_path(".md"); }).first, 22);
}

TEST(Formats, InputByExtensionThenByContentThenText) {
  EXPECT_EQ(reader_for({"a.txt", "<!DOCTYPE html>"}).name, "text");
  EXPECT_EQ(reader_for({"README", "Some words"}).name, "text");
  EXPECT_EQ(reader_for({"notes.log", "# Not Markdown by guess"}).name, "text");
  EXPECT_EQ(error_of([] { reader_for({"a.epub", ""}); }).first, 21);
  EXPECT_EQ(error_of([] { reader_for({"<stdin>", "  <!doctype HTML>"}); }).first, 21);
}

TEST(Content, WhatBytesProve) {
  const std::string epub =
      std::string("PK\3\4", 4) + std::string(26, '\0') + "mimetypeapplication/epub+zip";
  EXPECT_EQ(format_of_content(epub), "epub");
  EXPECT_EQ(format_of_content("\xEF\xBB\xBF<?xml version='1.0'?>\n"
                              "<article xmlns='http://docbook.org/ns/docbook'>"),
            "docbook");
  EXPECT_EQ(format_of_content("<?xml version='1.0'?><svg/>"), "xml");
  EXPECT_EQ(format_of_content("\n<HTML lang=en>"), "html");
  EXPECT_EQ(format_of_content("---\ntitle: A\n---\nText"), "markdown");
  EXPECT_EQ(format_of_content("\xEF\xBB\xBF---\r\ntitle: A\r\n...\r\nText"), "markdown");
  EXPECT_EQ(format_of_content("+++\ntitle = 'A'\n+++\nText"), "markdown");
}

TEST(Content, TextProvesNothing) {
  EXPECT_FALSE(format_of_content(""));
  EXPECT_FALSE(format_of_content("PK"));
  EXPECT_FALSE(format_of_content("A title\n\nText with <html> in it"));
  EXPECT_FALSE(format_of_content("---\n\nA rule above, a rule below: no front matter\n"));
  EXPECT_FALSE(format_of_content("---\nno mapping\n---\n"));
  EXPECT_FALSE(format_of_content("+++\nno mapping\n+++\n"));
}

TEST(Nearest, MistypedNames) {
  const std::string_view names[] = {"epub", "docbook", "markdown", "text", "html"};
  EXPECT_EQ(nearest("markdwon", names), "markdown");
  EXPECT_EQ(nearest("HTML", names), "html");
  EXPECT_EQ(nearest("txt", names), "text");
  EXPECT_EQ(nearest("epbu", names), "epub");
}

TEST(Nearest, NothingComesNear) {
  const std::string_view names[] = {"epub", "docbook"};
  EXPECT_EQ(nearest("powerpoint", names), "");
  EXPECT_EQ(nearest("", names), "");
  EXPECT_EQ(nearest(std::string(100000, 'x'), names), "");
}

}  // namespace
}  // namespace offprint

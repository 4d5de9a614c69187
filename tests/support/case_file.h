// Golden cases: one input and the expected outputs, in one readable file.
//
//   What this case shows, in a sentence or two.
//   ==== from text
//   The input …
//   ==== to markdown
//   The expected output …
//   ==== to epub EPUB/nav.xhtml
//   One file of the book …
//   ==== messages
//   case.txt:3:1: warning: … [slug]
//
// "==== to html fragment" asks for the body alone. A line "==== options wrap=auto columns=40"
// before the first output sets writer options. "==== from text --drop=^Advert --title-line=3"
// corrects what is found; a pattern holds no blanks.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace offprint::test {

struct CaseSection {
  std::string heading;  // "from text", "to markdown", "messages"
  std::string body;     // with its final line end
};

struct CaseFile {
  std::string description;
  std::vector<CaseSection> sections;
};

CaseFile read_case(const std::filesystem::path& path);
void write_case(const std::filesystem::path& path, const CaseFile& file);

// Runs the case and returns it with the actual outputs.
CaseFile run_case(const CaseFile& expected);

}  // namespace offprint::test

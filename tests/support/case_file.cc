#include "tests/support/case_file.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "converter/convert/convert.h"
#include "converter/convert/formats.h"
#include "tests/support/samples.h"
#include "tests/support/zip_reader.h"

namespace offprint::test {

namespace {

constexpr std::string_view mark = "==== ";

std::vector<std::string> words_of(const std::string& heading) {
  std::istringstream in(heading);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

void set_option(WriterOptions& options, const std::string& option) {
  const std::string name = option.substr(0, option.find('='));
  const std::string value = option.substr(option.find('=') + 1);
  if (name == "wrap") {
    options.common.wrap = value == "auto"   ? Wrap::automatic
                          : value == "none" ? Wrap::none
                                            : Wrap::preserve;
  } else if (name == "columns") {
    options.common.columns = std::stoul(value);
  } else if (name == "docbook-root") {
    options.docbook.root = value == "book" ? DocbookRoot::book : DocbookRoot::article;
  } else if (name == "raw-html") {
    options.html.raw_html = value == "keep" ? RawHtml::keep : RawHtml::interpret;
  } else if (name == "split-level") {
    options.epub.split_level = std::stoi(value);
  } else {
    throw std::runtime_error("a case sets no option of ours: " + name);
  }
}

// "--drop=REGEX" and its like; no blanks in REGEX.
void correct(TextReaderOptions& options, const std::string& option) {
  const std::size_t sign = option.find('=');
  const std::string name = option.substr(0, sign);
  const std::string value = option.substr(sign + 1);
  if (name == "--title-line") {
    options.title_line = static_cast<std::uint32_t>(std::stoul(value));
    options.title_line_source = name;
  } else if (name == "--heading")
    add_correction(heading_correction(value, name), options.corrections);
  else
    add_correction(
        correction(name == "--keep" ? CorrectionKind::keep : CorrectionKind::drop, value, name),
        options.corrections);
}

class Run {
 public:
  CaseFile operator()(const CaseFile& expected) {
    CaseFile actual{expected.description, {}};
    for (const CaseSection& section : expected.sections)
      actual.sections.push_back({section.heading, body(section)});
    return actual;
  }

 private:
  std::string body(const CaseSection& section) {
    const std::vector<std::string> words = words_of(section.heading);
    if (words.empty()) throw std::runtime_error("a section without a heading");
    if (words[0] == "from") return read(words, section.body);
    if (words[0] == "options") return set_options(words);
    if (words[0] == "to") return write(words);
    if (words[0] == "messages") return messages();
    throw std::runtime_error("unknown section: " + section.heading);
  }

  std::string read(const std::vector<std::string>& words, const std::string& input) {
    ReadSettings settings{words.at(1), {}, {}};
    for (std::size_t i = 2; i < words.size(); ++i) correct(settings.options.text, words[i]);
    document_ = offprint::read({"case.txt", input}, settings, sources_, diagnostics_).document;
    return input;
  }

  std::string set_options(const std::vector<std::string>& words) {
    for (std::size_t i = 1; i < words.size(); ++i) set_option(options_, words[i]);
    return {};
  }

  std::string write(const std::vector<std::string>& words) {
    WriterOptions options = options_;
    options.common.fragment = words.size() > 2 && words[2] == "fragment";
    MemoryLoader loader;
    const WriteSettings settings{options, {"case.txt", {}, &loader, "case"}};
    std::string bytes = offprint::write(document_, words.at(1), settings, diagnostics_);
    if (!writer_named(words.at(1)).binary) return with_line_end(std::move(bytes));
    const auto entries = unzip(bytes);
    const auto entry = entries.find(words.at(2));
    return entry == entries.end() ? "(no such file)\n" : with_line_end(entry->second);
  }

  std::string messages() const {
    std::string all;
    for (const Diagnostic& diagnostic : diagnostics_.all()) {
      const std::string text = format_diagnostic(diagnostic, sources_);
      all += text.substr(0, text.find('\n') + 1);
    }
    return all;
  }

  static std::string with_line_end(std::string text) {
    if (text.empty() || text.back() != '\n') text += '\n';
    return text;
  }

  Sources sources_;
  Diagnostics diagnostics_;
  Document document_;
  WriterOptions options_;
};

}  // namespace

CaseFile read_case(const std::filesystem::path& path) {
  std::ifstream in(path);
  CaseFile file;
  std::string* part = &file.description;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(mark)) {
      file.sections.push_back({line.substr(mark.size()), {}});
      part = &file.sections.back().body;
    } else {
      *part += line + '\n';
    }
  }
  return file;
}

void write_case(const std::filesystem::path& path, const CaseFile& file) {
  std::ofstream out(path);
  out << file.description;
  for (const CaseSection& section : file.sections)
    out << mark << section.heading << '\n' << section.body;
}

CaseFile run_case(const CaseFile& expected) { return Run()(expected); }

}  // namespace offprint::test

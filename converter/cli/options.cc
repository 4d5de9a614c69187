#include "converter/cli/options.h"

#include <charconv>
#include <fmt/core.h>
#include <fmt/ranges.h>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

#include "converter/convert/nearest.h"
#include "converter/error.h"

namespace offprint {

namespace {

using Values = std::vector<std::string>;

// Every option is bound through its raw words, because CLI11's own conversions read "{}" and "[a]"
// as lists. An option takes exactly one word; otherwise "-o a.epub b.txt" would consume the input.
CLI::Option* bind_words(CLI::App& app, const std::string& names, const std::string& value,
                        std::function<void(const Values&)> take, const std::string& description) {
  const auto callback = [take = std::move(take)](const CLI::results_t& values) {
    take(values);
    return true;
  };
  return app.add_option(names, callback, description)->type_name(value)->allow_extra_args(false);
}

// Returns the word, or throws if it is empty, which is most likely an unset variable of a script.
std::string filled(const std::string& option, const std::string& word) {
  if (word.empty())
    throw Error(ErrorKind::bad_option, fmt::format("the value of {} is empty", option));
  return word;
}

// Adds an option that may be repeated; all its values count.
void add_list(CLI::App& app, const std::string& names, const std::string& value,
              std::function<void(const std::string&)> add, const std::string& description) {
  const auto take = [add = std::move(add)](const Values& values) {
    for (const std::string& each : values) add(each);
  };
  bind_words(app, names, value, take, description)
      ->expected(1, CLI::detail::expected_max_vector_size)
      ->allow_extra_args(false);
}

// Adds an option of which the last value counts.
void add_value(CLI::App& app, const std::string& names, const std::string& value,
               std::function<void(const std::string&)> set, const std::string& description) {
  const auto take = [set = std::move(set)](const Values& values) { set(values.back()); };
  bind_words(app, names, value, take, description)->take_last();
}

void add_flag(CLI::App& app, const std::string& names, bool& target,
              const std::string& description) {
  app.add_flag(names, target, description);
}

template <class Value>
using Choice = std::pair<std::string_view, Value>;

template <class Value>
Value chosen(const std::string& option, const std::string& word,
             const std::vector<Choice<Value>>& choices) {
  std::vector<std::string_view> names;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    names.push_back(name);
  }
  const std::string_view match = nearest(word, names);
  const std::string question = match.empty() ? "" : fmt::format("did you mean '{}'? ", match);
  throw Error(ErrorKind::bad_option, fmt::format("'{}' is not a value of {}", word, option),
              fmt::format("{}known values: {}", question, fmt::join(names, ", ")));
}

template <class Value>
Value number(const std::string& option, const std::string& word, Value least, Value most) {
  Value value{};
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool whole = error == std::errc{} && end == word.data() + word.size();
  if (whole && value >= least && value <= most) return value;
  throw Error(ErrorKind::bad_option, fmt::format("'{}' is not a value of {}", word, option),
              fmt::format("it takes a number from {} to {}", least, most));
}

// Parses "KEY=VALUE" or "KEY:VALUE", whichever sign comes first; "KEY" alone means true.
MetaEntry metadata_entry(const std::string& word) {
  const std::size_t sign = word.find_first_of("=:");
  if (sign == 0 || word.empty())
    throw Error(ErrorKind::bad_option, fmt::format("'{}' has no metadata key", word),
                "-M takes KEY=VALUE");
  const bool has_value = sign != std::string::npos;
  return {word.substr(0, sign), {has_value ? word.substr(sign + 1) : Text("true"), {}}};
}

void add_input_and_output(CLI::App& app, Request& request) {
  add_value(
      app, "INPUT", "", [&request](auto& path) { request.input = path; },
      "the article; standard input if it is '-' or missing");
  add_value(
      app, "-f,--from,-r,--read", "FORMAT",
      [&request](auto& name) { request.from = filled("--from", name); },
      "format of the input, such as text or markdown+smart; default: by its extension or content, "
      "else text");
  add_value(
      app, "-t,--to,-w,--write", "FORMAT",
      [&request](auto& name) { request.to = filled("--to", name); },
      "format of the output; default: by its extension, else markdown");
  add_list(
      app, "-o,--output", "FILE",
      [&request](auto& path) { request.outputs.push_back(filled("--output", path)); },
      "write to FILE; '-' is standard output; repeatable");
  app.add_flag_callback(
      "-s,--standalone", [] {}, "write whole documents (the default)");
  add_flag(app, "--fragment", request.writer.common.fragment,
           "write the body only, without front matter, page or info");
}

void add_metadata(CLI::App& app, Request& request) {
  const auto add = [&request](const char* key) {
    return [&request, key](const std::string& value) {
      request.metadata.push_back({key, {value, {}}});
    };
  };
  add_list(
      app, "-M,--metadata", "KEY=VALUE",
      [&request](auto& word) { request.metadata.push_back(metadata_entry(word)); },
      "set a metadata field, or remove it if VALUE is empty; repeatable");
  add_list(
      app, "--metadata-file", "FILE",
      [&request](auto& path) { request.metadata_files.push_back(path); },
      "metadata in YAML; options and metadata in the article override it; repeatable");
  add_value(app, "--title", "TEXT", add("title"), "title of the document");
  add_list(app, "--author", "NAME", add("author"), "an author; repeatable");
  add_value(app, "--date", "DATE", add("date"), "date of publication, such as 2024-08-26");
  add_value(app, "--lang", "TAG", add("lang"), "language, such as en, de-AT or zh-Hans");
}

void add_layout(CLI::App& app, Request& request) {
  WriterOptions& writer = request.writer;
  add_value(
      app, "--wrap", "HOW",
      [&writer](const std::string& word) {
        const std::vector<Choice<Wrap>> choices = {
            {"auto", Wrap::automatic}, {"none", Wrap::none}, {"preserve", Wrap::preserve}};
        writer.common.wrap = chosen("--wrap", word, choices);
      },
      "how to break lines of markdown and text: auto, none or preserve; default: auto for text, "
      "preserve for markdown");
  add_value(
      app, "--columns", "N",
      [&writer](const std::string& word) {
        writer.common.columns = number<std::size_t>("--columns", word, 10, 1000000);
      },
      "width of wrapped lines; default: 72");
  add_value(
      app, "--toc-depth", "N",
      [&writer](auto& word) { writer.common.toc_depth = number("--toc-depth", word, 1, 6); },
      "levels in the table of contents; default: 3");
  add_value(
      app, "--split-level", "N",
      [&writer](auto& word) { writer.epub.split_level = number("--split-level", word, 1, 6); },
      "levels of sections that start a file in an e-book; default: 1");
  add_list(
      app, "--css", "FILE", [&request](auto& path) { request.style_sheets.push_back(path); },
      "a style sheet, added to the built-in one in epub, used instead of it in html; repeatable");
  add_value(
      app, "--docbook-root", "ELEMENT",
      [&writer](const std::string& word) {
        const std::vector<Choice<DocbookRoot>> choices = {{"article", DocbookRoot::article},
                                                          {"book", DocbookRoot::book}};
        writer.docbook.root = chosen("--docbook-root", word, choices);
      },
      "root element, article or book; default: article");
  add_value(
      app, "--raw-html", "HOW",
      [&writer](const std::string& word) {
        const std::vector<Choice<RawHtml>> choices = {{"interpret", RawHtml::interpret},
                                                      {"keep", RawHtml::keep}};
        writer.html.raw_html = chosen("--raw-html", word, choices);
      },
      "HTML in the article: interpret keeps elements with an equivalent, keep (html only) keeps "
      "all of it as written; default: interpret");
}

void add_images(CLI::App& app, Request& request) {
  ResourceOptions& resources = request.resources;
  add_list(
      app, "--resource-path", "FOLDERS",
      [&resources](const std::string& folders) {
        resources.path += resources.path.empty() ? folders : ":" + folders;
      },
      "more folders to search for images, separated by colons");
  add_flag(app, "--allow-outside", resources.allow_outside,
           "allow images outside the folders of the article and of --resource-path");
  add_value(
      app, "--extract-media", "FOLDER",
      [&resources](auto& folder) { resources.extract_to = filled("--extract-media", folder); },
      "copy the images to FOLDER and refer to the copies");
  add_flag(app, "--embed-resources", request.writer.html.embed_resources,
           "include the images in the html page");
}

void add_inference(CLI::App& app, Request& request) {
  const auto set = [&request](const std::string& word) {
    const std::vector<Choice<ExplainAs>> choices = {
        {"table", ExplainAs::table}, {"json", ExplainAs::json}, {"markdown", ExplainAs::markdown}};
    request.explain = chosen("--explain", word, choices);
  };
  const std::string description =
      "show how each line was understood: as a table, as JSON, or as Markdown with comments, which "
      "you can correct and convert; outputs are written only for -o";
  app.add_flag("--explain{table}", description)->each(set)->type_name("[=json|markdown]");
  std::vector<Correction>& corrections = request.reader.text.corrections;
  add_list(
      app, "--heading", "REGEX[=LEVEL]",
      [&corrections](auto& word) {
        add_correction(heading_correction(word, "--heading"), corrections);
      },
      "take lines in which REGEX is found for headings; LEVEL is 2 to 6; repeatable");
  const auto add = [&corrections](CorrectionKind kind, const char* option) {
    return [&corrections, kind, option](const std::string& pattern) {
      add_correction(correction(kind, pattern, option), corrections);
    };
  };
  add_list(app, "--drop", "REGEX", add(CorrectionKind::drop, "--drop"),
           "leave out lines and paragraphs in which REGEX is found; repeatable");
  add_list(app, "--keep", "REGEX", add(CorrectionKind::keep, "--keep"),
           "never leave out lines and paragraphs in which REGEX is found; repeatable");
  add_value(
      app, "--title-line", "N",
      [&request](auto& word) {
        request.reader.text.title_line = number<std::uint32_t>(
            "--title-line", word, 1, std::numeric_limits<std::uint32_t>::max());
        request.reader.text.title_line_source = "--title-line";
      },
      "line N of the text is the title");
  app.add_flag_callback(
      "--no-folder-settings", [&request] { request.folder_settings = false; },
      "do not look for .offprint.yaml beside the article (heading, drop, keep, author, lang, "
      "publisher, site, rights, keywords, series)");
  add_flag(app, "--keep-boilerplate", request.reader.text.keep_boilerplate,
           "keep lines that belong to the web page and not to the article");
}

void add_messages(CLI::App& app, Request& request) {
  const auto set = [&request](Verbosity verbosity) {
    return [&request, verbosity] {
      if (request.verbosity != Verbosity::normal)
        throw Error(ErrorKind::conflicting_options, "--quiet and --verbose contradict each other");
      request.verbosity = verbosity;
    };
  };
  app.add_flag_callback("--quiet", set(Verbosity::quiet), "show errors only");
  app.add_flag_callback("--verbose", set(Verbosity::verbose), "show all messages and what is done");
  add_flag(app, "--fail-if-warnings", request.fail_if_warnings,
           "if there are warnings, write nothing and exit with 3");
}

void add_information(CLI::App& app, Request& request) {
  const auto set = [&request](Action action) {
    return [&request, action] { request.action = action; };
  };
  app.add_flag_callback("--list-input-formats", set(Action::list_input_formats),
                        "list the formats for -f; with --verbose, also their extensions");
  app.add_flag_callback("--list-output-formats", set(Action::list_output_formats),
                        "list the formats for -t");
  const auto list_extensions = [&request](const std::string& format) {
    request.action = Action::list_extensions;
    request.extensions_of = format;
  };
  const std::string description =
      "list what +NAME and -NAME switch in a format, as in -f markdown+smart; with --verbose, "
      "describe it";
  app.add_flag("--list-extensions{markdown}", description)
      ->each(list_extensions)
      ->type_name("[=FORMAT]");
  app.add_flag_callback("-v,--version", set(Action::show_version), "show the version");
  app.add_flag_callback("-h,--help", set(Action::show_help), "show this text");
}

}  // namespace

void bind_options(CLI::App& app, Request& request) {
  using AddGroup = void (*)(CLI::App&, Request&);
  constexpr std::pair<const char*, AddGroup> groups[] = {
      {"Input and output", add_input_and_output},
      {"Metadata", add_metadata},
      {"Layout", add_layout},
      {"Images", add_images},
      {"How the article is understood", add_inference},
      {"Messages", add_messages},
      {"Information", add_information},
  };
  app.set_help_flag();
  for (const auto& [name, add] : groups) {
    app.option_defaults()->group(name);
    add(app, request);
  }
}

}  // namespace offprint

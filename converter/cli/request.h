// A user's request: the command line as values, before any file is opened.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "converter/model/metadata.h"
#include "formats/options.h"
#include "input/options.h"

namespace offprint {

enum class Action {
  convert,
  show_help,
  show_version,
  list_input_formats,
  list_output_formats,
  list_extensions
};

enum class ExplainAs { nothing, table, json, markdown };

enum class Verbosity { quiet, normal, verbose };

struct ResourceOptions {
  std::string path;  // folders separated by colons
  bool allow_outside = false;
  std::string extract_to;  // a folder; empty if nothing is to be extracted
};

struct Request {
  Action action = Action::convert;
  std::optional<std::string> input;  // "-": standard input
  std::string from;                  // if empty, found by extension, then by content
  std::string to;                    // if empty, found by the extension of each output
  std::string extensions_of;         // the format of --list-extensions
  std::vector<std::string> outputs;  // "-": standard output

  MetaMap metadata;  // -M and its short forms, in order; values are literal
  std::vector<std::string> metadata_files;
  std::vector<std::string> style_sheets;  // paths
  ResourceOptions resources;

  ReaderOptions reader;
  WriterOptions writer;

  bool folder_settings = true;  // use .offprint.yaml beside the article
  ExplainAs explain = ExplainAs::nothing;
  bool fail_if_warnings = false;
  Verbosity verbosity = Verbosity::normal;
};

}  // namespace offprint

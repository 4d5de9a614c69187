#include "converter/cli/exit_code.h"

namespace offprint {

int exit_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::io: return 1;
    case ErrorKind::warnings: return 3;
    case ErrorKind::conflicting_options: return 4;
    case ErrorKind::bad_option: return 6;
    case ErrorKind::unknown_input_format: return 21;
    case ErrorKind::unknown_output_format: return 22;
    case ErrorKind::unknown_extension: return 23;
    case ErrorKind::malformed_input: return 64;
    case ErrorKind::binary_input: return 92;
    case ErrorKind::missing_metadata_file: return 98;
  }
  return 1;
}

}  // namespace offprint

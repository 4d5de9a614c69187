// Makes the standard streams safe to use, whatever state we were started in.
#pragma once

namespace offprint {

// A closed standard stream gets a descriptor on which reading or writing fails, so that no file we
// open takes its number and receives our messages. A broken pipe and a file size limit become
// errors of write() instead of signals.
void prepare_standard_streams();

}  // namespace offprint

// Makes the standard streams safe to use, in whatever state the command was started.
#pragma once

namespace offprint {

// Gives a closed standard stream a descriptor on which reading or writing fails, so that no file
// takes its number and receives messages. A broken pipe and a file size limit become errors of
// write() instead of signals.
void prepare_standard_streams();

}  // namespace offprint

// A first ^C, or a TERM signal, asks the run to stop after the article at
// hand; a second one ends the process at once.
#pragma once

namespace ibid {

void catch_interrupts();
bool interrupted();

// Thrown out of a file's reading, or of the planning, to stop it.
struct Interrupted {};

}  // namespace ibid

/**
 * Transcripts: what was done, why, by which rules, in a form that can be resumed, verified and replayed. A transcript
 * is an append-only stream of YAML documents, one an event; each is on disk before the act it describes counts, and
 * each carries the digest of the one before. {@code transcripts/FORMAT.md} explains every event and field.
 */
@NullMarked
package io.lookahead.transcript;

import org.jspecify.annotations.NullMarked;

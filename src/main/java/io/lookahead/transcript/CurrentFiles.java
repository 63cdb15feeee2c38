package io.lookahead.transcript;

import io.lookahead.transcript.Evidence.Digests;
import java.util.Optional;

/** The files of the project as they are now. */
@FunctionalInterface
public interface CurrentFiles {

    /** The digests of the file at {@code path}, relative to the project root; empty where there is none. */
    Optional<Digests> digests(String path);
}

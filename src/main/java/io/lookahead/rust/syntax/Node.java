package io.lookahead.rust.syntax;

import io.lookahead.facts.Location;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.FileSpan;
import java.util.Optional;

/** A piece of syntax: a run of tokens with a meaning. */
public interface Node {

    TokenRange range();

    default Tokens tokens() {
        return range().tokens();
    }

    /** The node as written. */
    default String text() {
        return range().text();
    }

    /** Where the node begins in a file, also when a macro's expansion holds it. */
    default Location location() {
        return range().location();
    }

    /** The bytes that hold this node and nothing else; empty where a macro put it together from several places. */
    default Optional<FileSpan> written() {
        return range().written();
    }
}

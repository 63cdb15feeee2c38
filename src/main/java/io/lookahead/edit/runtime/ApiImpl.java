package io.lookahead.edit.runtime;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.facts.RuntimeApi;
import io.lookahead.rust.syntax.ImplItem;
import java.util.List;

/** The impl of a runtime API for the runtime, in the file it is written in. */
record ApiImpl(RustFile file, ImplItem impl) {

    /**
     * The impl of one of {@code traits}, the first that there is.
     *
     * @throws Unperformable when the scan found none of them, or it is not where it was found
     */
    static ApiImpl find(Bench bench, List<String> traits) throws Unperformable {
        for (String trait : traits) {
            for (var known : bench.target().known()) {
                if (known instanceof RuntimeApi api && api.trait().equals(trait)) {
                    RustFile file = bench.rust(api.at().file());
                    var impl = file.around(ImplItem.class, bench.offset(api.at()));
                    if (impl.isPresent()) {
                        return new ApiImpl(file, impl.get());
                    }
                }
            }
        }
        throw new Unperformable("the runtime's impl of " + traits.get(0)
                + " was not found; it may be written by a macro of another crate");
    }
}

package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.Place;
import io.lookahead.edit.names.Spelling;
import io.lookahead.facts.Edit;
import io.lookahead.facts.Side;
import io.lookahead.text.EditSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Imports a path where it is not known yet, in the files that start the collator. */
public final class AddImport implements Performer<Edit.AddImport> {

    @Override
    public void perform(Edit.AddImport edit, Bench bench) throws Unperformable {
        CodeOf code = new CodeOf(bench, edit.side());
        Set<String> files = new TreeSet<>();
        if (edit.side() == Side.NODE) {
            code.collatorParameters().forEach(literal -> files.add(literal.file()));
        }
        if (files.isEmpty()) {
            files.addAll(code.files());
        }
        for (String path : files) {
            RustFile file = bench.rust(path);
            EditSet.Builder edits = EditSet.builder();
            Spelling spelling = new Spelling(bench, new Place(file, file.text().textStart()));
            spelling.imported(List.of(edit.path().split("::")));
            spelling.addImports(edits);
            bench.change(edits.build());
        }
    }
}

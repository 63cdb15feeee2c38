package io.lookahead.edit.node;

import io.lookahead.edit.bench.Bench;
import io.lookahead.edit.bench.Performer;
import io.lookahead.edit.bench.RustFile;
import io.lookahead.edit.bench.Unperformable;
import io.lookahead.edit.names.ImportPlan;
import io.lookahead.edit.names.Place;
import io.lookahead.facts.Edit;
import io.lookahead.rust.syntax.UseItem;
import io.lookahead.text.EditSet;
import java.util.ArrayList;
import java.util.List;

/** Imports a path in the files that build the collator's parameters. */
public final class AddImport implements Performer<Edit.AddImport> {

    /** A field that every collator's parameters have (SDK v1.1.0 to stable2512). */
    private static final String TELLTALE = "para_client";

    @Override
    public void perform(Edit.AddImport edit, Bench bench) throws Unperformable {
        List<String> path = List.of(edit.path().split("::", -1));
        for (String name : concerned(bench, edit)) {
            RustFile file = bench.rust(name);
            if (!imports(file, path)) {
                EditSet.Builder edits = EditSet.builder();
                ImportPlan plan =
                        new ImportPlan(bench, new Place(file, file.text().length()));
                plan.add(path, null);
                plan.into(edits);
                bench.change(edits.build());
            }
        }
    }

    private static List<String> concerned(Bench bench, Edit.AddImport edit) throws Unperformable {
        List<String> files = CollatorCode.files(bench, edit.side());
        List<String> concerned = new ArrayList<>();
        for (String name : files) {
            if (bench.rust(name).text().toString().contains(TELLTALE)) {
                concerned.add(name);
            }
        }
        return concerned.isEmpty() ? files.subList(0, Math.min(1, files.size())) : concerned;
    }

    private static boolean imports(RustFile file, List<String> path) {
        return file.all(UseItem.class)
                .anyMatch(use -> use.tree().leaves().stream()
                        .anyMatch(leaf -> !leaf.glob() && leaf.path().equals(path)));
    }
}

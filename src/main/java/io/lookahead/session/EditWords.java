package io.lookahead.session;

import io.lookahead.facts.Edit;

/** An edit in words, for lists and commit messages. */
public final class EditWords {

    private EditWords() {}

    public static String of(Edit edit) {
        if (edit instanceof Edit.DeclareConstant it) {
            return "declare " + it.name() + ": " + it.type() + " = " + it.expression();
        }
        if (edit instanceof Edit.SetValue it) {
            return "set " + it.key() + " to " + it.expression();
        }
        if (edit instanceof Edit.DeclareAlias it) {
            return "declare type " + it.name();
        }
        if (edit instanceof Edit.SetPalletItem it) {
            return "set " + it.item() + " of " + it.pallet() + " to " + it.type();
        }
        if (edit instanceof Edit.SetPalletItemByFeature it) {
            String without = it.without().isEmpty() ? " only" : ", and to " + it.without() + " without";
            return "set " + it.item() + " of " + it.pallet() + " to " + it.with() + " with feature " + it.feature()
                    + without;
        }
        if (edit instanceof Edit.SetApiBody it) {
            return "let " + it.trait() + "::" + it.method() + " return " + it.body();
        }
        if (edit instanceof Edit.ImplementApi it) {
            return "implement " + it.trait();
        }
        return manifestWords(edit);
    }

    private static String manifestWords(Edit edit) {
        if (edit instanceof Edit.AddDependency it) {
            return "depend on " + it.crate();
        }
        if (edit instanceof Edit.AddDependencyFeature it) {
            return "ask for feature " + it.feature() + " of " + it.crate();
        }
        if (edit instanceof Edit.RemoveDependencyFeature it) {
            return "no longer ask for feature " + it.feature() + " of " + it.crate();
        }
        if (edit instanceof Edit.DeclareFeature it) {
            return "let feature " + it.feature() + " enable " + String.join(", ", it.enables());
        }
        if (edit instanceof Edit.RemoveMacroArgument it) {
            return "no longer give " + it.argument() + " to " + it.macro() + "!, and remove what served it"
                    + " alone: its type and impl, imports, a dependency";
        }
        return nodeWords(edit);
    }

    private static String nodeWords(Edit edit) {
        if (edit instanceof Edit.AddImport it) {
            return "import " + it.path();
        }
        if (edit instanceof Edit.ReplaceImport it) {
            return "import " + String.join(", ", it.to().keySet()) + " instead of " + it.from();
        }
        if (edit instanceof Edit.CloneField it) {
            return "pass a clone as " + it.field() + " of " + it.struct();
        }
        if (edit instanceof Edit.AddParameter it) {
            return "give " + it.function() + " the parameter " + it.name() + " and pass it at every call";
        }
        if (edit instanceof Edit.RenameStruct it) {
            return "build " + it.to() + " instead of " + it.from();
        }
        if (edit instanceof Edit.SetField it) {
            String expression = it.expression().strip().replaceAll("\\s+", " ");
            return "set " + it.field() + " of " + it.struct() + " to " + expression;
        }
        if (edit instanceof Edit.SetFieldByOption it) {
            return "set " + it.field() + " of " + it.struct() + " to " + it.some() + " where " + it.option()
                    + " is given, else to " + it.none();
        }
        if (edit instanceof Edit.RemoveField it) {
            return "remove " + it.field() + " of " + it.struct();
        }
        if (edit instanceof Edit.RewriteNumber it) {
            return "write " + it.expression() + " at " + it.at();
        }
        if (edit instanceof Edit.RetargetCall it) {
            return "call " + it.to() + " instead of " + it.from();
        }
        if (edit instanceof Edit.AddBound it) {
            return "require " + it.bound() + " beside " + it.beside();
        }
        return edit.toString();
    }
}

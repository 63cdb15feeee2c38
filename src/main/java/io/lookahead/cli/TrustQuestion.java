package io.lookahead.cli;

import io.lookahead.rules.pack.TrustStore;
import io.lookahead.session.ExitCode;
import io.lookahead.session.RulePacks;
import io.lookahead.session.SessionException;
import io.lookahead.session.SessionOptions;
import io.lookahead.session.UntrustedPackException;
import io.lookahead.wizard.dialog.Dialog;
import io.lookahead.wizard.dialog.Menu;
import io.lookahead.wizard.dialog.Notice;
import io.lookahead.wizard.dialog.Paragraph;
import io.lookahead.wizard.dialog.Reply;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Asks whether a rule pack may do more than speak: once for each content, and never where nobody can answer. */
final class TrustQuestion {

    private final CommandContext context;
    private final Dialog dialog;

    TrustQuestion(CommandContext context, Dialog dialog) {
        this.context = context;
        this.dialog = dialog;
    }

    /**
     * The same options, with the trust that was given.
     *
     * @throws SessionException where a pack is broken, or trust was asked for and not given
     */
    SessionOptions settle(SessionOptions options) {
        SessionOptions settled = options;
        while (RulePacks.areBrought(settled)) {
            try {
                RulePacks.of(settled);
                return settled;
            } catch (UntrustedPackException stranger) {
                if (!isTrusted(stranger)) {
                    throw stranger;
                }
                settled = settled.trusting(stranger.pack().digest());
            }
        }
        return settled;
    }

    private boolean isTrusted(UntrustedPackException stranger) {
        String name = stranger.pack().info().name();
        dialog.show(Notice.warning("The rule pack `" + name + "` is new to you, or has changed. It comes from "
                + stranger.pack().shown() + " and does more than speak:"));
        stranger.powers().forEach(power -> dialog.show(Paragraph.of("It " + power + ".")));
        Reply<Boolean> reply = dialog.ask(
                Menu.yesNo(
                        "trust",
                        "Do you trust this content of " + name + "?",
                        List.of(
                                Paragraph.of(
                                        "With yes this very content is used now and later; should one byte of it change, you are"
                                                + " asked again. With no nothing is begun. `lookahead rules trust` lists what you trust."))));
        boolean trusted = reply instanceof Reply.Answer<Boolean> answer && answer.value();
        Optional<Path> file = TrustStore.usualFile(context.environment());
        if (trusted && file.isPresent()) {
            remember(file.get(), stranger);
        }
        return trusted;
    }

    private void remember(Path file, UntrustedPackException stranger) {
        try {
            new TrustStore(file)
                    .trust(stranger.pack(), LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault()));
        } catch (IOException failed) {
            throw new SessionException(
                    ExitCode.INPUT, file + " cannot be written (" + failed.getMessage() + "); it holds what you trust");
        }
    }
}

package io.lookahead.rules.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that a pack may show for a reader to follow: pages of the web, and nothing that would be run or opened. */
public final class Link {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S.*", Pattern.DOTALL);

    private Link() {}

    /** Whether it is the address of a page, with nobody's name or password in it. */
    public static boolean isPage(String text) {
        try {
            URI uri = new URI(text);
            @Nullable String scheme = uri.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether a text that need not be an address is one that may not be shown. */
    public static boolean isOtherAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches() && !isPage(text);
    }

    /** What is wrong with a text that should be the address of a page. */
    public static String refusal(String text) {
        return "'" + text + "' is not the address of a page";
    }

    /** What to write instead. */
    public static String help() {
        return "write it in full, such as: https://example.org/a";
    }
}

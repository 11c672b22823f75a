package org.concordsim.result.eventlog;

/** Text within quotation marks of XML. */
final class XmlText {
    private XmlText() {}

    static void append(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(letter < ' ' ? ' ' : letter);
            }
        }
    }
}

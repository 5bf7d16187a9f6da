package ru.traektoria.monitoring.cycle.model.action;

import java.net.URI;
import ru.traektoria.platform.kernel.Reason;

/** Адрес публикации: where everybody can open a document. */
public final class Address {

  private Address() {}

  /** Whether it can be opened in a browser. */
  public static boolean fits(String address) {
    if (address == null || address.length() > 500) {
      return false;
    }
    try {
      URI uri = URI.create(address.strip());
      return uri.getHost() != null
          && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether it can be opened: a page of the portal, or an address of its own. */
  static boolean opens(String address) {
    return address != null && address.matches("/(?![/\\\\]).*") || fits(address);
  }

  /** What is said where it does not fit. */
  public static Reason wrong(String field) {
    return Reason.at(
        field, "address", "Укажите адрес целиком, например https://imdc.example/spravka.pdf");
  }
}

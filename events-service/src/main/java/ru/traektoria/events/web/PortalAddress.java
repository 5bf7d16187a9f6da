package ru.traektoria.events.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find the portal, for codes that are scanned and papers that are printed. */
@Component
public class PortalAddress {

  private final String base;

  PortalAddress(
      @Value("${traektoria.portal.address:${TRAEKTORIA_ISSUER:http://127.0.0.1:8080}}")
          String base) {
    this.base = base.replaceAll("/+$", "");
  }

  /** The whole address of a path. */
  public String of(String path) {
    return base + path;
  }
}

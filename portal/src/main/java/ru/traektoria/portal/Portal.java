package ru.traektoria.portal;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import ru.traektoria.portal.look.Action;

/** What every page asks the portal: today, the academic year, addresses of assets. */
public final class Portal {
  private final Clock clock;
  private final Ways ways;
  private final Map<String, String> versions = new ConcurrentHashMap<>();

  Portal(Clock clock, Ways ways) {
    this.clock = clock;
    this.ways = ways;
  }

  /** Which ways are open to whoever reads the page. */
  interface Ways {

    /** Where everything is: nobody asks who reads. */
    Ways ALL = (verb, href) -> true;

    boolean open(String verb, String href);
  }

  /**
   * Whether the reader may open the address; a page names what may not be opened without a link.
   */
  public boolean opens(String href) {
    return href != null && ways.open("GET", href);
  }

  /** Whether the reader may follow the link or give the command; a page leaves out what not. */
  public boolean offers(Action action) {
    return ways.open(action.command() ? "POST" : "GET", action.href());
  }

  /** Today's civil date by the clock of the service. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** «2026/27». */
  public String academicYear() {
    return Russian.academicYear(today());
  }

  /** Whether htmx asks for a part of the page: then the frame is left out. */
  public boolean partial() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        && "true".equals(request.getRequest().getHeader("HX-Request"))
        && !"true".equals(request.getRequest().getHeader("HX-Boosted"));
  }

  /** Address of an own asset with the hash of its content, cacheable for ever. */
  public String asset(String name) {
    return "/portal/assets/" + name + "?v=" + versions.computeIfAbsent(name, Portal::hash);
  }

  /** Address of an icon of the sprite. */
  public String icon(String name) {
    return asset("icons.svg") + "#" + (name == null ? "point-filled" : name);
  }

  private static String hash(String name) {
    try (InputStream in = new ClassPathResource("portal-assets/" + name).getInputStream()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException | NoSuchAlgorithmException missing) {
      throw new IllegalStateException("no such asset of the portal: " + name, missing);
    }
  }
}

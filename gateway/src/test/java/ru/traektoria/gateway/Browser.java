package ru.traektoria.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/** A browser of one person: keeps cookies, follows nothing by itself. */
final class Browser {

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final Map<String, String> always = new LinkedHashMap<>();

  Browser(String base) {
    this.base = base;
    always.put("Accept", "text/html");
  }

  /** The same browser, with its cookies, at another address of the gateway. */
  Browser at(String address) {
    Browser there = new Browser(address);
    cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> there.cookie(cookie.getName(), cookie.getValue()));
    return there;
  }

  /** Brings a cookie of its own. */
  void cookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
  }

  /** What came back. */
  record Page(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String body() {
      return response.body();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    String text() {
      return Jsoup.parse(body()).text();
    }
  }

  /** From now on every request carries this header. */
  Browser with(String name, String value) {
    always.put(name, value);
    return this;
  }

  Browser without(String name) {
    always.remove(name);
    return this;
  }

  Page get(String path) {
    return send("GET", path, null, null);
  }

  /** Sends a form as the portal's scripts do: the token against forgery in the header. */
  Page post(String path, String form) {
    with("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    Page page = send("POST", path, "application/x-www-form-urlencoded", form.getBytes(UTF));
    without("X-XSRF-TOKEN");
    return page;
  }

  Page send(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    always.forEach(request::setHeader);
    if (type != null) {
      request.setHeader("Content-Type", type);
    }
    try {
      return new Page(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Fills in the sign-in form as it stands on the page. */
  Page signIn(String login, String password) {
    return signIn(login, password, "/sign-in");
  }

  Page signIn(String login, String password, String page) {
    var form = Jsoup.parse(get(page).body()).selectFirst("form");
    return send(
        "POST",
        "/sign-in",
        "application/x-www-form-urlencoded",
        form("_csrf", form.selectFirst("[name=_csrf]").val())
            .concat("&" + form("return", form.selectFirst("[name=return]").val()))
            .concat("&" + form("login", login))
            .concat("&" + form("password", password))
            .getBytes(UTF));
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  static String form(String name, String value) {
    return name + "=" + URLEncoder.encode(value, UTF);
  }

  private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;
}

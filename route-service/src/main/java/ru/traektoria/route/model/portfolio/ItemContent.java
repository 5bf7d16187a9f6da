package ru.traektoria.route.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.traektoria.platform.kernel.Reason;

/**
 * What an entry made by hand says.
 *
 * @param note where it was and with what result, may be {@code null}
 * @param link where it can be seen, http or https, may be {@code null}
 */
public record ItemContent(
    PortfolioSection section, String title, LocalDate on, String note, String link) {

  private static final int LONGEST_TITLE = 300;

  public ItemContent {
    title = plain(title);
    note = plain(note);
    link = plain(link);
  }

  /** What keeps it from being entered, each at its field. */
  List<Reason> objections(LocalDate today) {
    List<Reason> reasons = new ArrayList<>();
    if (section == null || !section.byHand()) {
      reasons.add(Reason.at("section", "portfolio.section", "Выберите раздел"));
    }
    if (title == null) {
      reasons.add(Reason.at("title", "portfolio.title", "Напишите, что это было"));
    } else if (title.length() > LONGEST_TITLE) {
      reasons.add(Reason.at("title", "portfolio.title", "Название — не длиннее " + LONGEST_TITLE));
    }
    if (on == null) {
      reasons.add(Reason.at("on", "portfolio.on", "Укажите дату"));
    } else if (on.isAfter(today)) {
      reasons.add(Reason.at("on", "portfolio.on", "Эта дата ещё не наступила"));
    }
    if (link != null && !link.matches("https?://\\S+")) {
      reasons.add(Reason.at("link", "portfolio.link", "Ссылка начинается с http:// или https://"));
    }
    return reasons;
  }

  private static String plain(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

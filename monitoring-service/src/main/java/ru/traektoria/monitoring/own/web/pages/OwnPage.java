package ru.traektoria.monitoring.own.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.catalogue.Catalogue;
import ru.traektoria.monitoring.catalogue.Indicator;
import ru.traektoria.monitoring.own.application.DefiningOwnIndicators;
import ru.traektoria.monitoring.own.application.OwnIndicators;
import ru.traektoria.monitoring.own.model.OwnIndicator;
import ru.traektoria.monitoring.own.model.Version;
import ru.traektoria.monitoring.own.web.OwnReach;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;

/** Свой показатель: the number of today and every version with its dates. */
@Controller
class OwnPage {

  /** A version on the page; the formula is {@code null} if a fact that it asks is gone. */
  record Edition(Version version, String term, boolean now, String at, Indicator formula) {

    public String period() {
      return OwnWords.period(version.definition().period());
    }
  }

  private final OwnIndicators own;
  private final DefiningOwnIndicators defining;
  private final OwnReach reach;
  private final Tables tables;

  OwnPage(OwnIndicators own, DefiningOwnIndicators defining, OwnReach reach, Tables tables) {
    this.own = own;
    this.defining = defining;
    this.reach = reach;
    this.tables = tables;
  }

  @GetMapping(OwnPages.PATH + "/{code}")
  String one(
      @PathVariable String code,
      @RequestParam(required = false) String municipality,
      Scope scope,
      Model model) {
    String there = reach.municipality(scope, municipality);
    Stored<OwnIndicator> stored = own.get(there, code);
    OwnIndicator one = stored.state();
    LocalDate today = defining.today();
    Catalogue catalogue = tables.catalogue(there);
    Version shown = one.on(today).orElse(one.last());
    boolean writes = scope.viewer().has(Role.METHODIST) && one.end() == null;
    Heading heading =
        Heading.of(code + ". " + shown.definition().name())
            .under("Главная", "/")
            .under("Свои показатели", OwnPages.PATH)
            .badge(OwnWords.state(one, today));
    model.addAttribute(
        writes
            ? heading.action(
                Action.link("Изменить с даты", OwnPages.PATH + "/" + code + "/edit", "pencil"))
            : heading);
    RowView row =
        catalogue
            .find(code, today)
            .map(
                now ->
                    RowView.of(tables.row(now, Selection.of(AcademicYear.of(today), there), today)))
            .orElse(null);
    model.addAttribute("row", row);
    model.addAttribute("value", OwnPages.value(row));
    model.addAttribute("of", OwnPages.of(row));
    model.addAttribute("href", number(scope, code, there));
    model.addAttribute("editions", editions(one, catalogue, today));
    model.addAttribute("end", one.end());
    model.addAttribute("endAt", one.end() == null ? null : at(one.end().at()));
    model.addAttribute("writes", writes);
    model.addAttribute("version", stored.version());
    model.addAttribute("retirement", OwnPages.PATH + "/" + code + "/retire");
    model.addAttribute("today", today);
    return "monitoring/own/one";
  }

  private static String number(Scope scope, String code, String municipality) {
    String path = "/monitoring/indicators/" + code;
    return scope.municipality().isPresent() ? path : path + "?municipality=" + municipality;
  }

  private List<Edition> editions(OwnIndicator one, Catalogue catalogue, LocalDate today) {
    List<Edition> editions = new ArrayList<>();
    for (Version version : one.versions()) {
      Indicator formula =
          catalogue.versions(one.code()).stream()
              .filter(indicator -> indicator.version() == version.number())
              .findFirst()
              .orElse(null);
      boolean now = one.on(today).filter(version::equals).isPresent();
      editions.add(
          new Edition(version, OwnWords.term(one, version), now, at(version.at()), formula));
    }
    Collections.reverse(editions);
    return editions;
  }

  private String at(Instant moment) {
    return Russian.dateTime(moment, defining.zone());
  }
}

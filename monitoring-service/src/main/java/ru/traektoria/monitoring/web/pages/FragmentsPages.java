package ru.traektoria.monitoring.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.monitoring.tables.Tables;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.TableView.RowView;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.look.Tone;

/** Part of the home page: are we on the way. */
@Controller
class FragmentsPages {

  /** What a home page shows first. */
  private static final List<String> HEADLINES =
      List.of("T1.8", "T1.9", "T1.10", "T2.1", "T2.7", "T3.1");

  private final Tables tables;
  private final Asked asked;

  FragmentsPages(Tables tables, Asked asked) {
    this.tables = tables;
    this.asked = asked;
  }

  @GetMapping("/monitoring/fragments/home")
  String home(Scope scope, Model model) {
    Selection selection = asked.selection(new Asked.Question(null, null, null, null, null), scope);
    List<Tile> tiles = new ArrayList<>();
    for (String code : HEADLINES) {
      tables
          .catalogue()
          .find(code, asked.today())
          .ifPresent(
              indicator -> {
                RowView now = RowView.of(tables.row(indicator, selection, asked.today()));
                Selection before =
                    new Selection(
                            selection.year(),
                            selection.municipality(),
                            selection.organisation(),
                            null,
                            asked.today())
                        .yearBefore();
                RowView then = RowView.of(tables.row(indicator, before, asked.today()));
                tiles.add(tile(indicator.text().brief(), now, Words.change(now, then)));
              });
    }
    model.addAttribute("tiles", tiles);
    return "monitoring/fragments :: numbers";
  }

  private static Tile tile(String name, RowView now, Badge change) {
    Tile tile =
        now.denominator() == null || now.value() == null
            ? Tile.value(name, Words.value(now)).hint(change.text() + " к прошлому году")
            : Tile.of(name, now.numerator().longValue(), now.denominator())
                .hint(Words.value(now) + ", " + change.text() + " за год");
    Tone tone = change.tone() == Tone.NEUTRAL ? Tone.NEUTRAL : change.tone();
    return tile.tone(tone).href("/monitoring/indicators/" + now.code());
  }
}

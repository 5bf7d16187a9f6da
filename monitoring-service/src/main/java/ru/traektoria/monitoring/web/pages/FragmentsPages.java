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

  /** What a home page shows first, with a name that fits a tile. */
  private record Headline(String code, String name) {}

  private static final List<Headline> HEADLINES =
      List.of(
          new Headline("T1.8", "Прошли диагностику ЦНППМ"),
          new Headline("T1.9", "Выполнили ИОМ по дефицитам"),
          new Headline("T1.10", "Прошли программы ДПО"),
          new Headline("T2.1", "Вакантные места"),
          new Headline("T2.7", "Молодые педагоги с поддержкой"),
          new Headline("T3.1", "Курсы федеральных программ"));

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
    for (Headline headline : HEADLINES) {
      tables
          .catalogue()
          .find(headline.code(), asked.today())
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
                tiles.add(tile(headline, now, Words.change(now, then)));
              });
    }
    model.addAttribute("tiles", tiles);
    return "monitoring/fragments :: numbers";
  }

  private static Tile tile(Headline headline, RowView now, Badge change) {
    Tile tile =
        now.denominator() == null || now.value() == null
            ? Tile.value(headline.name(), Words.value(now)).hint(change.text() + " к прошлому году")
            : Tile.of(headline.name(), now.numerator().longValue(), now.denominator())
                .hint(Words.value(now) + ", " + change.text() + " за год");
    Tone tone = change.tone() == Tone.NEUTRAL ? Tone.NEUTRAL : change.tone();
    return tile.tone(tone).href("/monitoring/indicators/" + now.code());
  }
}

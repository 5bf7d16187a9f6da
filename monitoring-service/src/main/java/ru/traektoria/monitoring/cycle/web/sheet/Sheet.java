package ru.traektoria.monitoring.cycle.web.sheet;

import java.util.List;
import org.springframework.ui.Model;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.look.Tab;
import ru.traektoria.portal.look.Tile;

/** The view of pages that are made of parts. */
public final class Sheet {

  private Sheet() {}

  /** The page with these cards. */
  public static String page(Model model, Heading heading, List<Part> parts) {
    return page(model, heading, List.of(), List.of(), parts);
  }

  /** The page with tabs, numbers and cards. */
  public static String page(
      Model model, Heading heading, List<Tab> tabs, List<Tile> tiles, List<Part> parts) {
    model.addAttribute(heading);
    model.addAttribute("tabs", tabs);
    model.addAttribute("tiles", tiles);
    model.addAttribute("parts", parts);
    return "monitoring/cycle/sheet";
  }
}

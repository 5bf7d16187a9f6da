package ru.traektoria.monitoring.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.Showing;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.table.TableQuery;

/** Треки 1–3: the three tables that bind every municipality. */
@Controller
class TracksPages {

  private final Showing showing;
  private final ProgrammePage page;

  TracksPages(Showing showing, ProgrammePage page) {
    this.showing = showing;
    this.page = page;
  }

  @GetMapping({"/monitoring", "/monitoring/tracks"})
  String first(Scope scope) {
    return "redirect:/monitoring/tracks/track1";
  }

  @GetMapping("/monitoring/tracks/{track}")
  Object track(
      @PathVariable String track,
      @ModelAttribute Asked.Question question,
      @RequestParam(required = false) String window,
      TableQuery query,
      Scope scope,
      Model model) {
    return page.show(showing.programme(track), question, window, query, scope, model);
  }
}

package ru.traektoria.route.application.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.route.application.Routes;
import ru.traektoria.route.application.attestation.AttestationFacts;
import ru.traektoria.route.application.attestation.AttestationFacts.Facts;
import ru.traektoria.route.model.attestation.CategoryRequest;
import ru.traektoria.route.model.attestation.SheetPeriod;
import ru.traektoria.route.model.plan.Step;
import ru.traektoria.route.model.plan.StepKind;
import ru.traektoria.route.model.portfolio.PortfolioSection;
import ru.traektoria.route.model.terms.TeacherId;

/**
 * Межаттестационный лист of a case: what stands in the portfolio for the time since the last
 * attestation, and the self-education of the routes (S1 §1.2, «Мои курсы и портфолио»).
 */
@Service
public class GatheringSheet {

  private final AttestationFacts facts;
  private final GatheringPortfolio portfolio;
  private final Routes routes;

  GatheringSheet(AttestationFacts facts, GatheringPortfolio portfolio, Routes routes) {
    this.facts = facts;
    this.portfolio = portfolio;
    this.routes = routes;
  }

  /**
   * What it says.
   *
   * @param entries confirmed entries of the period, all sections
   * @param selfEducation done steps of that kind, newest first
   */
  public record Sheet(SheetPeriod period, List<PortfolioEntry> entries, List<Step> selfEducation) {

    /** The entries of some sections. */
    public List<PortfolioEntry> in(PortfolioSection... sections) {
      List<PortfolioSection> wanted = List.of(sections);
      return entries.stream().filter(entry -> wanted.contains(entry.section())).toList();
    }
  }

  public Sheet of(CategoryRequest request, LocalDate today) {
    SheetPeriod period = period(request, today);
    return new Sheet(
        period,
        portfolio.of(request.teacher()).stream()
            .filter(PortfolioEntry::counts)
            .filter(entry -> period.contains(entry.on()))
            .toList(),
        selfEducation(request.teacher(), period));
  }

  private SheetPeriod period(CategoryRequest request, LocalDate today) {
    Facts known = facts.of(request.teacher());
    Stream<LocalDate> awarded =
        known.categories().stream()
            .filter(held -> held.position().equals(request.position()))
            .map(AttestationFacts.Held::awardedOn);
    Stream<LocalDate> passed = known.conformities().stream().map(span -> span.from());
    return SheetPeriod.of(
        Stream.concat(awarded, passed).toList(),
        known.since(request.position()),
        request.application() == null ? today : request.application().on());
  }

  private List<Step> selfEducation(TeacherId teacher, SheetPeriod period) {
    return routes.of(teacher).stream()
        .flatMap(route -> route.state().plan().steps().stream())
        .filter(step -> step.plan().kind() == StepKind.SELF_EDUCATION && step.done())
        .filter(step -> period.contains(step.progress().on()))
        .sorted(Comparator.comparing((Step step) -> step.progress().on()).reversed())
        .toList();
  }
}

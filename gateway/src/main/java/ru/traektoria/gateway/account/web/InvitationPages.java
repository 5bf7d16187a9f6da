package ru.traektoria.gateway.account.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.gateway.account.application.AcceptingInvitation;
import ru.traektoria.gateway.account.application.AcceptingInvitation.Offer;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.gateway.account.model.RoleNames;
import ru.traektoria.gateway.security.ChosenCapacity;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.AccessGuard.OpenToAll;

/** The page behind an invitation link. */
@Controller
class InvitationPages {

  private static final String PAGE = "gateway/invitation";
  private static final Reason DIFFERENT =
      new Reason("different", "Пароли не совпали. Наберите оба ещё раз.", "again");

  private final AcceptingInvitation accepting;
  private final Clock clock;

  InvitationPages(AcceptingInvitation accepting, Clock clock) {
    this.accepting = accepting;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping("/invitation/{token}")
  String offer(@PathVariable String token, Model model) {
    return page(accepting.offer(token), List.of(), model);
  }

  @OpenToAll
  @PostMapping("/invitation/{token}")
  String accept(
      @PathVariable String token,
      @RequestParam String password,
      @RequestParam(required = false) String again,
      HttpServletRequest request,
      Model model) {
    Optional<Offer> offer = accepting.offer(token);
    if (offer.isEmpty()) {
      return page(offer, List.of(), model);
    }
    List<Reason> reasons =
        !offer.get().joins() && !password.equals(again)
            ? List.of(DIFFERENT)
            : accepting.accept(offer.get(), password);
    return reasons.isEmpty() ? signIn(offer.get(), request) : page(offer, reasons, model);
  }

  /** To the sign-in, and from there to what the guest was invited for, acting as invited. */
  private String signIn(Offer offer, HttpServletRequest request) {
    String landing = offer.invitation().purpose().landing();
    if (landing.isEmpty()) {
      return "redirect:/sign-in?welcome";
    }
    accepting
        .capacity(offer)
        .ifPresent(capacity -> ChosenCapacity.keep(request.getSession(), capacity.key()));
    return "redirect:/sign-in?welcome&return=" + URLEncoder.encode(landing, UTF_8);
  }

  private String page(Optional<Offer> offer, List<Reason> reasons, Model model) {
    model.addAttribute("reasons", reasons);
    offer.ifPresent(
        open -> {
          model.addAttribute("offer", open);
          model.addAttribute(
              "until", LocalDate.ofInstant(open.invitation().expiresAt(), clock.getZone()));
          model.addAttribute("roles", roles(open.invitation().grants()));
        });
    return PAGE;
  }

  static String roles(List<Grant> grants) {
    return grants.stream()
        .map(grant -> RoleNames.of(grant.role()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}

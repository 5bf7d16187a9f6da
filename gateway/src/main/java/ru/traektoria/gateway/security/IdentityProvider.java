package ru.traektoria.gateway.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/**
 * Sign-in through the region's identity provider (OpenID Connect, for example Keycloak), switched
 * on by its issuer. The provider only says whose e-mail it is; roles come from our accounts. It is
 * asked for its addresses at the first sign-in, so the gateway starts without it.
 */
@Configuration
@ConditionalOnProperty("traektoria.oidc.issuer")
class IdentityProvider {

  /** Name of the registration: part of the redirect address {@code /login/oauth2/code/region}. */
  static final String NAME = "region";

  /** How the provider knows us. */
  @ConfigurationProperties("traektoria.oidc")
  record Settings(String issuer, String clientId, String clientSecret) {}

  @Bean
  ClientRegistrationRepository identityProviders(Settings settings) {
    return new SupplierClientRegistrationRepository(
        () -> new InMemoryClientRegistrationRepository(registration(settings)));
  }

  private static ClientRegistration registration(Settings settings) {
    return ClientRegistrations.fromIssuerLocation(settings.issuer())
        .registrationId(NAME)
        .clientId(settings.clientId())
        .clientSecret(settings.clientSecret())
        .scope("openid", "email")
        .build();
  }
}

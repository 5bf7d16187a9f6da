/** Browser sessions (сеансы) in the gateway's store: a restart signs nobody out. */
package ru.traektoria.gateway.session;

/** Menus: each service tells its own entries, the gateway composes and draws them. */
package ru.traektoria.portal.navigation;

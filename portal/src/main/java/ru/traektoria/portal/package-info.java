/** The look every page shares: layout, components, Russian formatting. Knows no business noun. */
package ru.traektoria.portal;

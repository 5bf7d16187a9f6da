/** Values that the components of a page show. */
package ru.traektoria.portal.look;

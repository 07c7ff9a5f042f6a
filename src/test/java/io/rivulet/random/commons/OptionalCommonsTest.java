package io.rivulet.random.commons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rivulet.random.Generator;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does not use Commons RNG need not have it: on the module path, on the class path, and for the compiler. */
class OptionalCommonsTest {

    private static final double FIRST = 0.7739560485559633;

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static double firstOf(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> generator = loader.loadClass("io.rivulet.random.Generator");
        Object rng = generator.getMethod("defaultRng", long.class).invoke(null, 42L);
        return (double) generator.getMethod("random").invoke(rng);
    }

    @Test
    void theModuleResolvesAlone() throws ReflectiveOperationException, URISyntaxException {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration alone = boot.configuration()
            .resolve(ModuleFinder.of(home(Generator.class)), ModuleFinder.of(), Set.of("io.rivulet.random"));
        assertEquals(1, alone.modules().size());
        ModuleLayer layer = boot.defineModulesWithOneLoader(alone, ClassLoader.getPlatformClassLoader());
        assertEquals(FIRST, firstOf(layer.findLoader("io.rivulet.random")));
    }

    @Test
    void theClassPathNeedsNoMoreThanTheLibrary() throws Exception {
        URL[] alone = {home(Generator.class).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(alone, ClassLoader.getPlatformClassLoader())) {
            assertEquals(FIRST, firstOf(loader));
            assertThrows(NoClassDefFoundError.class,
                () -> loader.loadClass("io.rivulet.random.commons.GeneratorProvider"));
        }
    }

    @Test
    void theAdaptersNeedNoMoreThanTheClientApi() throws Exception {
        URL[] withoutCore = {home(Generator.class).toUri().toURL(), home(WithoutCore.class).toUri().toURL(),
            home(UniformRandomProvider.class).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(withoutCore, ClassLoader.getPlatformClassLoader())) {
            assertThrows(ClassNotFoundException.class,
                () -> loader.loadClass("org.apache.commons.rng.core.RandomProviderDefaultState"));
            Object run = loader.loadClass(WithoutCore.class.getName()).getConstructor().newInstance();
            assertEquals("1 2 CommonsBitGenerator(Counter) has no state that can be read or restored",
                assertInstanceOf(Supplier.class, run).get());
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    /** javac is the strictest: {@code requires static transitive} would fail here. */
    @Test
    void aModuleThatRequiresOursCompilesWithoutCommons(@TempDir Path folder) throws Exception {
        Path info = Files.writeString(folder.resolve("module-info.java"), "module user { requires io.rivulet.random; }");
        Path user = Files.writeString(Files.createDirectory(folder.resolve("user")).resolve("User.java"),
            "package user; class User { double x = io.rivulet.random.Generator.defaultRng(42).random(); }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            StringWriter messages = new StringWriter();
            List<String> options = List.of("-Xlint:all", "-Werror", "--release", "17",
                "--module-path", home(Generator.class).toString(), "-d", folder.resolve("out").toString());
            boolean compiled = compiler.getTask(messages, files, null, options, null,
                files.getJavaFileObjects(info, user)).call();
            assertTrue(compiled, messages::toString);
            assertFalse(messages.toString().contains("commons"));
        }
    }
}

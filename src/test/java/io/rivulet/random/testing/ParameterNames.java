package io.rivulet.random.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The names of a method's parameters, as its source has them: class files need not. */
public final class ParameterNames {

    private static final Map<Class<?>, List<MethodTree>> METHODS = new ConcurrentHashMap<>();

    private ParameterNames() {
    }

    /**
     * The names that a caller reads in the documentation.
     *
     * @param executable a method or constructor of a top-level class
     * @return its parameters' names; null if it comes from outside the library
     */
    public static List<String> of(Executable executable) {
        Class<?> type = executable.getDeclaringClass();
        if (type.isRecord() && executable instanceof Constructor && Arrays.equals(executable.getParameterTypes(),
                Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray())) {
            return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
        }
        // A public class has bridges to the methods of a superclass that is not public, which its source does not show.
        for (boolean exactly : new boolean[] {true, false}) {
            for (Class<?> at = type; at != null && at.getName().startsWith("io.rivulet."); at = at.getSuperclass()) {
                for (MethodTree method : METHODS.computeIfAbsent(at, ParameterNames::parse)) {
                    if (matches(method, executable, exactly)) {
                        return method.getParameters().stream().map(each -> each.getName().toString()).toList();
                    }
                }
            }
        }
        return null;
    }

    private static boolean matches(MethodTree method, Executable executable, boolean exactly) {
        String name = executable instanceof Constructor ? "<init>" : executable.getName();
        Class<?>[] types = executable.getParameterTypes();
        List<? extends VariableTree> parameters = method.getParameters();
        if (!method.getName().contentEquals(name) || parameters.size() != types.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            String written = parameters.get(i).getType().toString().replaceAll("<.*>", "").replace("...", "[]");
            boolean isVariable = written.matches("[A-Z](\\[])?") && !types[i].isPrimitive();
            if (!written.equals(types[i].getSimpleName()) && (exactly || !isVariable)) {
                return false;
            }
        }
        return true;
    }

    private static List<MethodTree> parse(Class<?> type) {
        Path source = ProjectFiles.find("main/java/" + type.getName().replace('.', '/') + ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(source));
            List<MethodTree> methods = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                unit.getTypeDecls().stream().flatMap(ParameterNames::members).forEach(methods::add);
            }
            return methods;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MethodTree> members(Tree type) {
        return ((ClassTree) type).getMembers().stream()
            .filter(MethodTree.class::isInstance).map(MethodTree.class::cast);
    }
}
